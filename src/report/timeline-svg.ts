/** Days of a model → pictures: accessible, without script, style attribute or outside resource. Every text in them is escaped. */

import type { ModelDate } from "../checks/types.ts";
import { Markup, markup, NOTHING } from "./html/markup.ts";
import { type NarrowLayout, NARROW_LINE, narrowLayout, type Row } from "./timeline-narrow.ts";
import type { MarkKind } from "./timeline-days.ts";
import { LINE, type Placed, type WideLayout, wideLayout } from "./timeline-wide.ts";
import { away, KIND_WORDS, nextDays, shortDay, titleOf } from "./timeline-words.ts";

interface Words {
  /** Ids on the page: letters, digits and hyphens. */
  readonly id: string;
  /** What the picture is of. */
  readonly title: string;
}

/** One decimal: enough for a screen, and the same bytes everywhere. */
const px = (value: number): Markup => new Markup(String(Math.round(value * 10) / 10));

const KIND: Readonly<Record<MarkKind, string>> = { late: "open", duty: KIND_WORDS.duty.one, clock: KIND_WORDS.clock.one, information: KIND_WORDS.information.one };

/** What the picture shows, in two sentences, for those who do not see it. */
export function described(dates: readonly ModelDate[], now: string): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "No days.";
  const next = nextDays(dates, now).map((one) => `${shortDay(one.date)}, ${titleOf(one)} (${one.overdue === true ? "open, " : ""}${away(one.date, now)})`);
  return `${dates.length} ${dates.length === 1 ? "entry" : "entries"} from ${shortDay(first.date)} to ${shortDay(last.date)}, seen from ${shortDay(now)}. ${next.length === 0 ? "No duty and no clock ahead." : `Next: ${next.join("; ")}.`} The list beside this picture says all of it in words.`;
}

function open(cls: string, { width, height }: { readonly width: number; readonly height: number }, words: Words, dates: readonly ModelDate[], now: string, attributes: Markup): Markup {
  return markup`<svg class="tl ${cls}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="${words.id}-t ${words.id}-d"${attributes}>
<title id="${words.id}-t">${words.title.slice(0, 300)}</title>
<desc id="${words.id}-d">${described(dates, now).slice(0, 1500)}</desc>
`;
}

const CLOSE = new Markup("</svg>\n");

/** Circle for a duty, diamond for a clock, ring for information: the shape says the kind. */
function dot(kind: MarkKind, x: number, y: number, size: number): Markup {
  if (kind === "clock" || kind === "late") {
    const r = size + 1;
    return markup`<path class="mark ${kind}" d="M${px(x)} ${px(y - r)}L${px(x + r)} ${px(y)}L${px(x)} ${px(y + r)}L${px(x - r)} ${px(y)}Z"/>`;
  }
  return markup`<circle class="mark ${kind}" cx="${px(x)}" cy="${px(y)}" r="${px(kind === "information" ? size - 1 : size)}"/>`;
}

function placed({ mark, x, y, label, leader }: Placed): Markup {
  const here = dot(mark.kind, x, y, label === undefined ? 4 : 5);
  if (label === undefined || leader === undefined) return markup`${here}
`;
  const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
  const middle = (y1 + y2) / 2;
  return markup`<path class="leader" d="M${px(x1)} ${px(y1)}C${px(x1)} ${px(middle)} ${px(x2)} ${px(middle)} ${px(x2)} ${px(y2)}"/><rect class="bar ${mark.kind}" x="${px(label.x)}" y="${px(label.y)}" width="2" height="${px(label.height)}"/>
<text class="day" x="${px(label.x + 8)}" y="${px(label.y + 12)}">${label.day}</text>${label.lines.map((line, i) => markup`<text${mark.kind === "late" ? new Markup(' class="word late"') : NOTHING} x="${px(label.x + 8)}" y="${px(label.y + 12 + (i + 1) * LINE)}">${line}</text>`)}${label.more === undefined ? NOTHING : markup`<text class="more" x="${px(label.x + 8)}" y="${px(label.y + 12 + (label.lines.length + 1) * LINE)}">${label.more}</text>`}
${here}
`;
}

function zigzag(x: number, y: number, height: number): Markup {
  return markup`<rect class="gap" x="${px(x - 4)}" y="${px(y - 1)}" width="8" height="${px(height + 2)}"/><path class="break" d="M${px(x - 2)} ${px(y - 3)}L${px(x - 6)} ${px(y + height + 3)}M${px(x + 6)} ${px(y - 3)}L${px(x + 2)} ${px(y + height + 3)}"/>`;
}

function wide({ ruler, today, ticks, breaks, placed: marks }: WideLayout): Markup {
  const { y, height, left, right } = ruler;
  const base = y + height / 2 + 4;
  return markup`<rect class="past-ruler" x="${px(left)}" y="${px(y)}" width="${px(Math.max(0, today.x - left))}" height="${px(height)}"/><rect class="ruler" x="${px(left)}" y="${px(y)}" width="${px(right - left)}" height="${px(height)}" rx="3"/>
${ticks.map((tick) => markup`<path class="tick" d="M${px(tick.x)} ${px(y)}V${px(y + height)}"/>${tick.year === undefined ? NOTHING : markup`<text class="year" x="${px(tick.x + 5)}" y="${px(base)}">${tick.year}</text>`}`)}
${breaks.map((x) => zigzag(x, y, height))}
<path class="now" d="M${px(today.x)} ${px(y - 3)}V${px(y + height + 3)}"/><rect class="pill" x="${px(today.pill.x)}" y="${px(y + 3)}" width="${px(today.pill.width)}" height="${px(height - 6)}" rx="${px((height - 6) / 2)}"/><text class="pilltext" x="${px(today.pill.x + today.pill.width / 2)}" y="${px(base)}" text-anchor="middle">today</text>
${marks.map(placed)}`;
}

/** The picture for a screen or paper from 640 pixels on. */
export function wideSvg(dates: readonly ModelDate[], now: string, words: Words, attributes: Markup = NOTHING, inside: Markup = NOTHING): Markup {
  const layout = wideLayout(dates, now);
  return markup`${open("wide", layout, words, dates, now, attributes)}${inside}${wide(layout)}${CLOSE}`;
}

function row({ mark, y, top, lines, more }: Row, spine: number, text: number): Markup {
  return markup`${dot(mark.kind, spine, y, 5.5)}<text class="day" x="${px(text)}" y="${px(top + 14)}">${shortDay(mark.date)}<tspan class="kindword${mark.kind === "late" ? " word late" : ""}" dx="8">${KIND[mark.kind]}</tspan></text>${lines.map((line, i) => markup`<text x="${px(text)}" y="${px(top + 14 + (i + 1) * NARROW_LINE)}">${line}</text>`)}${more === undefined ? NOTHING : markup`<text class="more" x="${px(text)}" y="${px(top + 14 + (lines.length + 1) * NARROW_LINE)}">${more}</text>`}
`;
}

function narrow({ width, spine, text, today, rows, left, height }: NarrowLayout, now: string): Markup {
  const pill = 150;
  return markup`<path class="spine past" d="M${px(spine.x)} ${px(spine.top)}V${px(today.y)}"/><path class="spine" d="M${px(spine.x)} ${px(today.y)}V${px(Math.max(today.y, spine.bottom))}"/>
<path class="now" d="M2 ${px(today.y)}H${px(width - 2)}"/><rect class="pill" x="${px(text - 8)}" y="${px(today.y - 11)}" width="${px(pill)}" height="22" rx="11"/><text class="pilltext" x="${px(text - 8 + pill / 2)}" y="${px(today.y + 4.5)}" text-anchor="middle">today, ${shortDay(now)}</text>
${rows.map((one) => row(one, spine.x, text))}${left === 0 ? NOTHING : markup`<text class="more" x="${px(text)}" y="${px(height - 4)}">and ${left} more in the list</text>
`}`;
}

/** The picture for a phone. */
export function narrowSvg(dates: readonly ModelDate[], now: string, words: Words): Markup {
  const layout = narrowLayout(dates, now);
  return markup`${open("narrow", layout, words, dates, now, NOTHING)}${narrow(layout, now)}${CLOSE}`;
}
