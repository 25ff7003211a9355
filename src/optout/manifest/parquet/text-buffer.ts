/** Writes values of other kinds as text, one after the other, into one growing buffer. */

const DAY = 86_400_000;
/** Years that have four digits. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

export class TextBuffer {
  bytes: Uint8Array;
  length = 0;

  constructor(size: number) { this.bytes = new Uint8Array(Math.max(64, size)); }

  room(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + length, 2 * this.bytes.length));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  /** ASCII only. */
  ascii(text: string): void {
    this.room(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.length++] = text.charCodeAt(i);
  }

  copy(source: Uint8Array, start: number, end: number): void {
    this.room(end - start);
    this.bytes.set(source.subarray(start, end), this.length);
    this.length += end - start;
  }

  hex(source: Uint8Array, start: number, end: number): void {
    this.room(2 * (end - start));
    for (let i = start; i < end; i++) {
      const byte = source[i] as number;
      this.bytes[this.length++] = HEX[byte >> 4] as number;
      this.bytes[this.length++] = HEX[byte & 15] as number;
    }
  }

  /** ISO date and time of milliseconds since 1970, with milliseconds where there are some; the number itself outside of years 1 to 9999. */
  time(ms: number, utc: boolean): void {
    if (!(ms >= FIRST && ms <= LAST)) { this.ascii(String(ms)); return; }
    const days = Math.floor(ms / DAY);
    const rest = ms - days * DAY;
    this.date(days);
    this.room(14);
    this.#byte(0x54);
    this.#digits(Math.floor(rest / 3_600_000), 2);
    this.#byte(0x3a);
    this.#digits(Math.floor(rest / 60_000) % 60, 2);
    this.#byte(0x3a);
    this.#digits(Math.floor(rest / 1000) % 60, 2);
    if (rest % 1000 !== 0) {
      this.#byte(0x2e);
      this.#digits(rest % 1000, 3);
    }
    if (utc) this.#byte(0x5a);
  }

  /** ISO date of days since 1970 (proleptic Gregorian calendar). */
  date(days: number): void {
    if (!(days * DAY >= FIRST && days * DAY <= LAST)) { this.ascii(String(days)); return; }
    // Days since 0000-03-01, so that the leap day is the last of its year.
    const z = days + 719_468;
    const era = Math.floor(z / 146_097);
    const doe = z - era * 146_097;
    const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
    const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
    const mp = Math.floor((5 * doy + 2) / 153);
    const month = mp < 10 ? mp + 3 : mp - 9;
    this.room(10);
    this.#digits(yoe + era * 400 + (month <= 2 ? 1 : 0), 4);
    this.#byte(0x2d);
    this.#digits(month, 2);
    this.#byte(0x2d);
    this.#digits(doy - Math.floor((153 * mp + 2) / 5) + 1, 2);
  }

  #byte(byte: number): void { this.bytes[this.length++] = byte; }

  #digits(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) {
      this.bytes[this.length + i] = 0x30 + (value % 10);
      value = Math.floor(value / 10);
    }
    this.length += width;
  }
}

const HEX: Uint8Array = Buffer.from("0123456789abcdef");
