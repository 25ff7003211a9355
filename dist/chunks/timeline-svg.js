import { a as Markup, o as NOTHING, s as markup } from "./palette.js";
import { i as isoDate, n as daysBetween } from "./clocks.js";
import { n as OPEN_QUESTION } from "./model-date-words.js";
import { a as shortDay, n as away, o as side, r as nextDays, s as titleOf, t as KIND_WORDS } from "./timeline-words.js";

// src/report/timeline-measure.ts
const LETTERS = {
	a: .57,
	b: .62,
	c: .5,
	d: .62,
	e: .57,
	f: .35,
	g: .62,
	h: .62,
	i: .27,
	j: .27,
	k: .54,
	l: .27,
	m: .94,
	n: .62,
	o: .61,
	p: .62,
	q: .62,
	r: .42,
	s: .5,
	t: .37,
	u: .62,
	v: .51,
	w: .79,
	x: .53,
	y: .52,
	z: .5,
	" ": .28,
	".": .28,
	",": .28,
	":": .28,
	"'": .24,
	"-": .34,
	"(": .34,
	")": .34,
	"/": .38,
	I: .34,
	J: .51,
	"…": 1.02,
	M: .91,
	W: .95,
	"@": 1.02,
	"%": .9,
	"—": 1.02,
	"+": .6
};
function em(code) {
	const known = LETTERS[String.fromCodePoint(code)];
	if (known !== void 0) return known;
	if (code > 11903 || code > 591 && code < 7680) return 1.3;
	if (code >= 48 && code <= 57) return .58;
	return code >= 65 && code <= 90 ? .78 : .8;
}
function textWidth(text, size, bold = false) {
	let sum = 0;
	for (const c of text) sum += em(c.codePointAt(0) ?? 0);
	return sum * size * (bold ? 1.08 : 1);
}
function fitLines(text, width, size, most) {
	const lines = [];
	let line = "";
	for (const word of text.slice(0, 300).split(/\s+/).filter((one) => one !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (textWidth(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		line = cut(word, width, size);
		if (lines.length > most) break;
	}
	if (line !== "") lines.push(line);
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), cut(`${lines[most - 1] ?? ""} …`, width, size)];
}
function cut(text, width, size) {
	if (textWidth(text, size) <= width) return text;
	const points = [...text.replace(/ ?…$/, "")];
	while (points.length > 0 && textWidth(`${points.join("").trimEnd()}…`, size) > width) points.pop();
	return `${points.join("").trimEnd()}…`;
}

// src/report/timeline-days.ts
const WORST = [
	"late",
	"duty",
	"clock",
	"information"
];
function kindOf(one) {
	return one.overdue === true && one.kind !== "information" ? "late" : one.kind;
}
function asks(one) {
	return one.text.startsWith(OPEN_QUESTION);
}
function marksOf(dates, now) {
	const days = /* @__PURE__ */ new Map();
	for (const one of dates) if (isoDate(one.date) === one.date) days.set(one.date, [...days.get(one.date) ?? [], one]);
	return [...days].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([date, list]) => {
		const [first, ...others] = list.toSorted((a, b) => WORST.indexOf(kindOf(a)) - WORST.indexOf(kindOf(b)) || Number(asks(b)) - Number(asks(a)));
		if (first === void 0) return [];
		return [{
			date,
			kind: kindOf(first),
			past: side(date, now) === "past",
			asks: asks(first),
			title: titleOf(first),
			more: others.length
		}];
	});
}
function labelLines(mark, width, size, most) {
	if (mark.more === 0) return { lines: fitLines(mark.title, width, size, most) };
	return {
		lines: fitLines(mark.title, width, size, most - 1),
		more: `+ ${mark.more} more`
	};
}
function weight(mark, now) {
	const days = daysBetween(now, mark.date) ?? 0;
	const distance = Math.min(Math.abs(days), 9e5);
	if (mark.kind === "late") return distance / 1e6;
	if (mark.kind === "duty" || mark.asks) return 1 + distance / 1e6;
	return (mark.past ? 3 : 2) + (mark.kind === "information" ? .9 : 0) + distance / 1e8;
}
function telling(marks, most, now) {
	return new Set(marks.toSorted((a, b) => weight(a, now) - weight(b, now)).slice(0, most));
}

// src/report/timeline-narrow.ts
const NARROW_WIDTH = 328;
const NARROW_FONT = 14;
const NARROW_LINE = 18;
const SPINE = 10;
const TEXT = 30;
const ROWS = 16;
const GAP$1 = 14;
const STRETCH = 26;
const TODAY = 34;
function stretch(from, to) {
	const days = Math.abs(daysBetween(from, to) ?? 0);
	return Math.round(STRETCH * Math.min(1, Math.sqrt(days / 365)));
}
function narrowLayout(dates, now) {
	const marks = marksOf(dates, now);
	const shown = telling(marks, ROWS, now);
	const rows = [];
	let y = 6;
	let before;
	let today;
	const passToday = (next) => {
		if (before !== void 0) y += stretch(before, now);
		today = y + TODAY / 2 - GAP$1 / 2;
		y += TODAY;
		if (next !== void 0) y += stretch(now, next);
	};
	for (const mark of marks) {
		if (!shown.has(mark)) continue;
		if (today === void 0 && !mark.past) passToday(mark.date);
		else if (before !== void 0) y += stretch(before, mark.date);
		const words = labelLines(mark, 298, 14, 3);
		const height = (words.lines.length + (words.more === void 0 ? 1 : 2)) * 18;
		rows.push({
			mark,
			y: y + 18 / 2,
			top: y,
			height,
			...words
		});
		y += height + GAP$1;
		before = mark.date;
	}
	if (today === void 0) passToday(void 0);
	const left = marks.length - rows.length;
	return {
		width: 328,
		height: y + (left > 0 ? 18 : 0),
		spine: {
			x: SPINE,
			top: 2,
			bottom: y - 6
		},
		text: TEXT,
		today: { y: today ?? 0 },
		rows,
		left
	};
}

// src/report/timeline-scale.ts
const LONGEST_GAP = 450;
const APART = 13;
function lengths(gaps, length) {
	const of = (factor) => gaps.map((gap) => Math.max(APART, Math.min(gap, LONGEST_GAP) * factor));
	const sum = (list) => list.reduce((a, b) => a + b, 0);
	if (gaps.length === 0) return [];
	if (gaps.length * APART >= length) return gaps.map(() => length / gaps.length);
	let [low, high] = [0, length];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (sum(of(middle)) > length) high = middle;
		else low = middle;
	}
	const found = of(low);
	const rest = length - sum(found);
	return found.map((one) => one + rest / found.length);
}
function scaleOf(dates, left, right) {
	const days = [...new Set(dates.filter((date) => isoDate(date) === date))].toSorted();
	const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day) ?? 0);
	const widths = lengths(gaps, right - left);
	const places = /* @__PURE__ */ new Map();
	let at = days.length === 1 ? (left + right) / 2 : left;
	days.forEach((day, i) => {
		places.set(day, at);
		at += widths[i] ?? 0;
	});
	const place = (day) => places.get(day) ?? left;
	const ticks = [];
	const breaks = [];
	gaps.forEach((gap, i) => {
		const [from, to] = [days[i] ?? "", days[i + 1] ?? ""];
		const [a, b] = [place(from), place(to)];
		if (gap > LONGEST_GAP) {
			breaks.push((a + b) / 2);
			return;
		}
		for (let year = Number(from.slice(0, 4)) + 1; year <= Number(to.slice(0, 4)); year++) {
			const passed = daysBetween(from, `${String(year).padStart(4, "0")}-01-01`) ?? 0;
			ticks.push({
				x: a + (b - a) * passed / gap,
				year: String(year)
			});
		}
	});
	return {
		x: place,
		ticks,
		breaks
	};
}
function spread(wishes, width, apart, left, right) {
	const step = Math.max(0, Math.min(width + apart, wishes.length < 2 ? width : (right - left - width) / (wishes.length - 1)));
	const pools = [];
	wishes.forEach((wish, i) => {
		pools.push({
			sum: wish - i * step,
			n: 1
		});
		for (let last = pools.at(-1), before = pools.at(-2); last !== void 0 && before !== void 0 && before.sum / before.n > last.sum / last.n; last = pools.at(-1), before = pools.at(-2)) pools.splice(-2, 2, {
			sum: before.sum + last.sum,
			n: before.n + last.n
		});
	});
	const most = right - width - (wishes.length - 1) * step;
	return pools.flatMap(({ sum, n }) => Array.from({ length: n }, () => Math.max(left, Math.min(most, sum / n)))).map((place, i) => place + i * step);
}

// src/report/timeline-wide.ts
const WIDTH = 800;
const FONT = 13;
const LINE = 16;
const MARGIN = 8;
const LABELS = 7;
const STRIP = 34;
const RULER = 24;
const DOT = 9;
const GAP = 8;
const WIDEST = 150;
const BAR = 8;
const YEAR = 12;
function sideOf(marks, now) {
	const shown = telling(marks, LABELS, now);
	const width = Math.min(WIDEST, Math.floor((784 - GAP * (Math.max(1, shown.size) - 1)) / Math.max(1, shown.size)));
	const labels = marks.filter((mark) => shown.has(mark)).map((mark) => {
		const words = labelLines(mark.kind === "late" ? {
			...mark,
			title: `Open: ${mark.title}`
		} : mark, width - BAR, 13, 3);
		return {
			mark,
			...words,
			height: (words.lines.length + (words.more === void 0 ? 1 : 2)) * 16
		};
	});
	return {
		marks,
		labels,
		width,
		height: Math.max(0, ...labels.map(({ height }) => height))
	};
}
function wideLayout(dates, now) {
	const above = sideOf(marksOf(dates.filter((one) => one.kind !== "information"), now), now);
	const below = sideOf(marksOf(dates.filter((one) => one.kind === "information"), now), now);
	const scale = scaleOf([
		now,
		...above.marks.map((m) => m.date),
		...below.marks.map((m) => m.date)
	], 22, 778);
	const rulerY = above.labels.length === 0 ? 18 : MARGIN + above.height + STRIP + DOT;
	const top = placeSide(above, scale.x, {
		dot: rulerY - DOT,
		label: (height) => MARGIN + above.height - height,
		end: MARGIN + above.height
	});
	const lower = rulerY + RULER;
	const bottom = placeSide(below, scale.x, {
		dot: lower + DOT,
		label: () => lower + DOT + STRIP,
		end: lower + DOT + STRIP
	});
	const today = scale.x(now);
	const pill = { width: Math.ceil(textWidth("today", YEAR, true)) + 12 };
	const pillX = Math.max(MARGIN, Math.min(792 - pill.width, today - pill.width / 2));
	const stops = [
		...scale.ticks.map((tick) => tick.x),
		...scale.breaks.map((x) => x - 8),
		792
	].toSorted((a, b) => a - b);
	const ticks = scale.ticks.map(({ x, year }) => {
		const end = x + 5 + textWidth(year, YEAR);
		return (stops.find((stop) => stop > x + .01) ?? 800) >= end && (end < pillX || x > pillX + pill.width) && !scale.breaks.some((b) => b - 8 < end && b + 8 > x) ? {
			x,
			year
		} : { x };
	});
	return {
		width: 800,
		height: below.labels.length === 0 ? lower + 18 : lower + DOT + STRIP + below.height + MARGIN,
		ruler: {
			y: rulerY,
			height: RULER,
			left: MARGIN,
			right: 792
		},
		today: {
			x: today,
			pill: {
				x: pillX,
				width: pill.width
			}
		},
		ticks,
		breaks: scale.breaks,
		placed: [...top, ...bottom]
	};
}
function placeSide(side, x, at) {
	const places = spread(side.labels.map(({ mark }) => x(mark.date) - 1), side.width, GAP, MARGIN, 792);
	const labels = new Map(side.labels.map(({ mark, ...words }, i) => [mark, {
		...words,
		x: places[i] ?? 0,
		y: at.label(words.height),
		width: side.width,
		day: shortDay(mark.date)
	}]));
	return side.marks.map((mark) => {
		const label = labels.get(mark);
		const dot = {
			mark,
			x: x(mark.date),
			y: at.dot
		};
		if (label === void 0) return dot;
		const away = at.end < at.dot ? -7 : 7;
		return {
			...dot,
			label,
			leader: {
				from: [dot.x, at.dot + away],
				to: [label.x + 1, at.end]
			}
		};
	});
}

// src/report/timeline-svg.ts
const px = (value) => new Markup(String(Math.round(value * 10) / 10));
const KIND = {
	late: "open",
	duty: KIND_WORDS.duty.one,
	clock: KIND_WORDS.clock.one,
	information: KIND_WORDS.information.one
};
function described(dates, now) {
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === void 0 || last === void 0) return "No days.";
	const next = nextDays(dates, now).map((one) => `${shortDay(one.date)}, ${titleOf(one)} (${one.overdue === true ? "open, " : ""}${away(one.date, now)})`);
	return `${dates.length} ${dates.length === 1 ? "entry" : "entries"} from ${shortDay(first.date)} to ${shortDay(last.date)}, seen from ${shortDay(now)}. ${next.length === 0 ? "No duty and no clock ahead." : `Next: ${next.join("; ")}.`} The list beside this picture says all of it in words.`;
}
function open(cls, { width, height }, words, dates, now, attributes) {
	return markup`<svg class="tl ${cls}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="${words.id}-t ${words.id}-d"${attributes}>
<title id="${words.id}-t">${words.title.slice(0, 300)}</title>
<desc id="${words.id}-d">${described(dates, now).slice(0, 1500)}</desc>
`;
}
const CLOSE = new Markup("</svg>\n");
function dot(kind, x, y, size) {
	if (kind === "clock" || kind === "late") {
		const r = size + 1;
		return markup`<path class="mark ${kind}" d="M${px(x)} ${px(y - r)}L${px(x + r)} ${px(y)}L${px(x)} ${px(y + r)}L${px(x - r)} ${px(y)}Z"/>`;
	}
	return markup`<circle class="mark ${kind}" cx="${px(x)}" cy="${px(y)}" r="${px(kind === "information" ? size - 1 : size)}"/>`;
}
function placed({ mark, x, y, label, leader }) {
	const here = dot(mark.kind, x, y, label === void 0 ? 4 : 5);
	if (label === void 0 || leader === void 0) return markup`${here}
`;
	const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
	const middle = (y1 + y2) / 2;
	return markup`<path class="leader" d="M${px(x1)} ${px(y1)}C${px(x1)} ${px(middle)} ${px(x2)} ${px(middle)} ${px(x2)} ${px(y2)}"/><rect class="bar ${mark.kind}" x="${px(label.x)}" y="${px(label.y)}" width="2" height="${px(label.height)}"/>
<text class="day" x="${px(label.x + 8)}" y="${px(label.y + 12)}">${label.day}</text>${label.lines.map((line, i) => markup`<text${mark.kind === "late" ? new Markup(" class=\"word late\"") : NOTHING} x="${px(label.x + 8)}" y="${px(label.y + 12 + (i + 1) * 16)}">${line}</text>`)}${label.more === void 0 ? NOTHING : markup`<text class="more" x="${px(label.x + 8)}" y="${px(label.y + 12 + (label.lines.length + 1) * 16)}">${label.more}</text>`}
${here}
`;
}
function zigzag(x, y, height) {
	return markup`<rect class="gap" x="${px(x - 4)}" y="${px(y - 1)}" width="8" height="${px(height + 2)}"/><path class="break" d="M${px(x - 2)} ${px(y - 3)}L${px(x - 6)} ${px(y + height + 3)}M${px(x + 6)} ${px(y - 3)}L${px(x + 2)} ${px(y + height + 3)}"/>`;
}
function wide({ ruler, today, ticks, breaks, placed: marks }) {
	const { y, height, left, right } = ruler;
	const base = y + height / 2 + 4;
	return markup`<rect class="past-ruler" x="${px(left)}" y="${px(y)}" width="${px(Math.max(0, today.x - left))}" height="${px(height)}"/><rect class="ruler" x="${px(left)}" y="${px(y)}" width="${px(right - left)}" height="${px(height)}" rx="3"/>
${ticks.map((tick) => markup`<path class="tick" d="M${px(tick.x)} ${px(y)}V${px(y + height)}"/>${tick.year === void 0 ? NOTHING : markup`<text class="year" x="${px(tick.x + 5)}" y="${px(base)}">${tick.year}</text>`}`)}
${breaks.map((x) => zigzag(x, y, height))}
<path class="now" d="M${px(today.x)} ${px(y - 3)}V${px(y + height + 3)}"/><rect class="pill" x="${px(today.pill.x)}" y="${px(y + 3)}" width="${px(today.pill.width)}" height="${px(height - 6)}" rx="${px((height - 6) / 2)}"/><text class="pilltext" x="${px(today.pill.x + today.pill.width / 2)}" y="${px(base)}" text-anchor="middle">today</text>
${marks.map(placed)}`;
}
function wideSvg(dates, now, words, attributes = NOTHING, inside = NOTHING) {
	const layout = wideLayout(dates, now);
	return markup`${open("wide", layout, words, dates, now, attributes)}${inside}${wide(layout)}${CLOSE}`;
}
function row({ mark, y, top, lines, more }, spine, text) {
	return markup`${dot(mark.kind, spine, y, 5.5)}<text class="day" x="${px(text)}" y="${px(top + 14)}">${shortDay(mark.date)}<tspan class="kindword${mark.kind === "late" ? " word late" : ""}" dx="8">${KIND[mark.kind]}</tspan></text>${lines.map((line, i) => markup`<text x="${px(text)}" y="${px(top + 14 + (i + 1) * 18)}">${line}</text>`)}${more === void 0 ? NOTHING : markup`<text class="more" x="${px(text)}" y="${px(top + 14 + (lines.length + 1) * 18)}">${more}</text>`}
`;
}
function narrow({ width, spine, text, today, rows, left, height }, now) {
	const pill = 150;
	return markup`<path class="spine past" d="M${px(spine.x)} ${px(spine.top)}V${px(today.y)}"/><path class="spine" d="M${px(spine.x)} ${px(today.y)}V${px(Math.max(today.y, spine.bottom))}"/>
<path class="now" d="M2 ${px(today.y)}H${px(width - 2)}"/><rect class="pill" x="${px(text - 8)}" y="${px(today.y - 11)}" width="${px(pill)}" height="22" rx="11"/><text class="pilltext" x="${px(text - 8 + pill / 2)}" y="${px(today.y + 4.5)}" text-anchor="middle">today, ${shortDay(now)}</text>
${rows.map((one) => row(one, spine.x, text))}${left === 0 ? NOTHING : markup`<text class="more" x="${px(text)}" y="${px(height - 4)}">and ${left} more in the list</text>
`}`;
}
function narrowSvg(dates, now, words) {
	const layout = narrowLayout(dates, now);
	return markup`${open("narrow", layout, words, dates, now, NOTHING)}${narrow(layout, now)}${CLOSE}`;
}

export { textWidth as a, spread as i, wideSvg as n, wideLayout as r, narrowSvg as t };