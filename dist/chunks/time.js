// src/optout/time.ts
const TIME_DAY = 1;
const TIME_NO_ZONE = 2;
const timeFlags = { last: 0 };
const DAY = 864e5;
const EARLIEST = 631152e6;
const LATEST_EPOCH = 41024448e5;
function clockProblem(ms, now) {
	if (ms < EARLIEST) return "before-1990";
	return ms > now + 2 * DAY ? "in-the-future" : void 0;
}
function two(bytes, at) {
	const high = (bytes[at] ?? 0) - 48;
	const low = (bytes[at + 1] ?? 0) - 48;
	return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}
function dayMs(year, month, day) {
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return NaN;
	if (day > 28) {
		const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
		if (day > (month === 2 ? leap ? 29 : 28 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)) return NaN;
	}
	const y = month > 2 ? year : year - 1;
	const m = month > 2 ? month - 3 : month + 9;
	return (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1 - 719468) * DAY;
}
function readTimeBytes(bytes, start, end) {
	timeFlags.last = 0;
	const length = end - start;
	if (length < 8 || length > 40 || end > bytes.length) return NaN;
	const high = two(bytes, start);
	const low = two(bytes, start + 2);
	if (high < 0 || low < 0) return NaN;
	if ((bytes[start + 4] ?? 0) !== 45) return digitsOnly(bytes, start, end);
	const date = bytes[start + 7] === 45 && length >= 10 ? dayMs(high * 100 + low, two(bytes, start + 5), two(bytes, start + 8)) : NaN;
	if (length === 10) return day(date);
	const mark = bytes[start + 10];
	if (mark !== 84 && mark !== 116 && mark !== 32) return NaN;
	const hour = two(bytes, start + 11);
	const minute = bytes[start + 13] === 58 && length >= 16 ? two(bytes, start + 14) : -1;
	let at = start + 16;
	let second = 0;
	if (bytes[at] === 58 && at < end) {
		second = at + 3 <= end ? two(bytes, at + 1) : -1;
		at += 3;
	}
	return date + clock(hour, minute, second) + tail(bytes, at, end);
}
function day(ms) {
	timeFlags.last = 3;
	return ms;
}
function clock(hour, minute, second) {
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return NaN;
	return ((hour * 60 + minute) * 60 + second) * 1e3;
}
function tail(bytes, from, end) {
	let at = from;
	let ms = 0;
	const sign = bytes[at];
	if ((sign === 46 || sign === 44) && at < end) {
		let unit = 100;
		const first = ++at;
		for (; at < end; at++) {
			const digit = (bytes[at] ?? 0) - 48;
			if (digit < 0 || digit > 9) break;
			if (unit >= 1) ms += digit * unit;
			unit /= 10;
		}
		if (at === first) return NaN;
		ms = Math.floor(ms);
	}
	if (at === end) {
		timeFlags.last = 2;
		return ms;
	}
	if (bytes[at] === 32 && at + 1 < end) at++;
	const zone = bytes[at] ?? 0;
	const left = end - at;
	if ((zone === 90 || zone === 122) && left === 1) return ms;
	if (zone === 43 || zone === 45) {
		const hours = left >= 3 ? two(bytes, at + 1) : -1;
		const colon = bytes[at + 3] === 58;
		const minutes = left === 3 ? 0 : left === (colon ? 6 : 5) ? two(bytes, at + (colon ? 4 : 3)) : -1;
		if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
		return ms - (zone === 43 ? 1 : -1) * (hours * 60 + minutes) * 6e4;
	}
	const word = left === 3 ? (zone | 32) << 16 | ((bytes[at + 1] ?? 0) | 32) << 8 | ((bytes[at + 2] ?? 0) | 32) : 0;
	return word === 7697507 || word === 6778228 ? ms : NaN;
}
function digitsOnly(bytes, start, end) {
	let at = start;
	let value = 0;
	for (; at < end; at++) {
		const digit = (bytes[at] ?? 0) - 48;
		if (digit < 0 || digit > 9) break;
		value = value * 10 + digit;
	}
	const digits = at - start;
	if (digits === 8 || digits === 14 || digits === 17) {
		const date = dayMs(two(bytes, start) * 100 + two(bytes, start + 2), two(bytes, start + 4), two(bytes, start + 6));
		if (digits > 8) return at === end ? date + clock(two(bytes, start + 8), two(bytes, start + 10), two(bytes, start + 12)) + (digits === 17 ? two(bytes, start + 14) * 10 + (bytes[start + 16] ?? 0) - 48 : 0) : NaN;
		if (at === end) return day(date);
		const mark = bytes[at];
		if (mark !== 84 && mark !== 116 || end - at < 7) return NaN;
		return date + clock(two(bytes, at + 1), two(bytes, at + 3), two(bytes, at + 5)) + tail(bytes, at + 7, end);
	}
	let fraction = 0;
	if (digits <= 10 && bytes[at] === 46 && at + 1 < end) {
		let unit = 100;
		for (at++; at < end; at++) {
			const digit = (bytes[at] ?? 0) - 48;
			if (digit < 0 || digit > 9) return NaN;
			fraction += digit * unit;
			unit /= 10;
		}
	}
	if (at !== end) return NaN;
	const ms = digits === 9 || digits === 10 ? value * 1e3 + Math.floor(fraction) : digits === 12 || digits === 13 ? value : digits === 15 || digits === 16 ? Math.floor(value / 1e3) : NaN;
	return ms >= EARLIEST && ms < LATEST_EPOCH ? ms : NaN;
}
const scratch = /* @__PURE__ */ new Uint8Array(40);
function readTime(text) {
	const trimmed = text.length > 80 ? "" : text.trim();
	if (trimmed.length > scratch.length) return void 0;
	for (let i = 0; i < trimmed.length; i++) {
		const code = trimmed.charCodeAt(i);
		scratch[i] = code < 128 ? code : 0;
	}
	return readTimeSpan(scratch, 0, trimmed.length);
}
function readTimeSpan(bytes, start, end) {
	const ms = readTimeBytes(bytes, start, end);
	return Number.isNaN(ms) ? void 0 : {
		ms,
		precision: (timeFlags.last & 1) !== 0 ? "day" : "instant",
		zone: (timeFlags.last & 2) === 0
	};
}

export { timeFlags as i, readTime as n, readTimeBytes as r, clockProblem as t };