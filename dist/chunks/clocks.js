// src/law/clocks.ts
const DAY = 864e5;
const LAST = Date.UTC(9999, 11, 31);
const NO_HOLIDAYS = { isHoliday: () => false };
function fromMillis(millis) {
	return Number.isFinite(millis) && millis >= Date.UTC(1e3, 0, 1) && millis <= LAST ? new Date(millis).toISOString().slice(0, 10) : void 0;
}
function millisOf(year, month, day) {
	const millis = Date.UTC(year, month - 1, day);
	const date = new Date(millis);
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? millis : void 0;
}
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
function parseDate(text) {
	if (typeof text !== "string" || text.length > 40) return void 0;
	const day = DATE.exec(text.slice(0, 10));
	if (day === null) return void 0;
	const start = millisOf(Number(day[1]), Number(day[2]), Number(day[3]));
	if (start === void 0 || start < Date.UTC(1e3, 0, 1)) return void 0;
	if (text.length === 10) return start;
	const exact = DATE_TIME.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(exact) ? void 0 : Math.floor(exact / DAY) * DAY;
}
function isoDate(text) {
	const millis = parseDate(text);
	return millis === void 0 ? void 0 : fromMillis(millis);
}
function daysBetween(from, to) {
	const start = parseDate(from);
	const end = parseDate(to);
	return start === void 0 || end === void 0 ? void 0 : Math.round((end - start) / DAY);
}
function isBefore(a, b) {
	const days = daysBetween(a, b);
	return days === void 0 ? void 0 : days > 0;
}
function addMonths(millis, months) {
	const date = new Date(millis);
	const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
	const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	return Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date.getUTCDate(), lastDay));
}
function addBusinessDays(millis, days, calendar) {
	const step = days < 0 ? -864e5 : DAY;
	let patience = Math.abs(days) * 10 + 366;
	let left = Math.abs(days);
	let at = millis;
	while (left > 0) {
		if (patience-- === 0) return void 0;
		at += step;
		const date = fromMillis(at);
		if (date === void 0) return void 0;
		const weekday = new Date(at).getUTCDay();
		if (weekday !== 0 && weekday !== 6 && !calendar.isHoliday(date)) left--;
	}
	return at;
}
const PERIOD = /^(-?)P(?:(\d{1,4})BD|(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?)$/;
function addPeriod(date, period, calendar = NO_HOLIDAYS) {
	const start = parseDate(date);
	const parts = PERIOD.exec(period);
	if (start === void 0 || parts === null) return void 0;
	const sign = parts[1] === "-" ? -1 : 1;
	const [business, years, months, weeks, days] = parts.slice(2).map((n) => n === void 0 ? 0 : Number(n) * sign);
	if (parts[2] !== void 0) {
		const end = addBusinessDays(start, business ?? 0, calendar);
		return end === void 0 ? void 0 : fromMillis(end);
	}
	return fromMillis(addMonths(start, (years ?? 0) * 12 + (months ?? 0)) + ((weeks ?? 0) * 7 + (days ?? 0)) * DAY);
}

export { parseDate as a, isoDate as i, daysBetween as n, isBefore as r, addPeriod as t };