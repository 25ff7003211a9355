import { n as daysBetween } from "./clocks.js";
import { d as visible } from "./escape.js";

// src/report/timeline-words.ts
const KIND_WORDS = {
	duty: {
		one: "duty",
		meaning: "the law sets the day for this model as declared",
		mark: "●"
	},
	clock: {
		one: "clock",
		meaning: "counted from a recorded day",
		mark: "◆"
	},
	information: {
		one: "information",
		meaning: "no duty of this model's records",
		mark: "○"
	}
};
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function shortDay(date) {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
	const month = MONTHS[Number(parts?.[2]) - 1];
	return parts === null || month === void 0 ? date.slice(0, 20) : `${Number(parts[3])} ${month} ${parts[1]}`;
}
function away(date, now) {
	const days = daysBetween(now, date);
	if (days === void 0) return "";
	if (days === 0) return "today";
	const length = Math.abs(days);
	const words = length > 999 ? `about ${Math.round(length / 365.25)} years` : `${length} ${length === 1 ? "day" : "days"}`;
	return days > 0 ? `in ${words}` : `${words} ago`;
}
function side(date, now) {
	const days = daysBetween(now, date) ?? 1;
	return days < 0 ? "past" : days === 0 ? "today" : "ahead";
}
function nextDays(dates, now, n = 3) {
	const late = dates.filter((one) => one.overdue === true);
	const ahead = dates.filter((one) => one.kind !== "information" && one.overdue !== true && side(one.date, now) !== "past");
	return [...late, ...ahead].slice(0, n);
}
function titleOf(one) {
	return visible((one.title ?? one.text.split(/[.:(]/)[0] ?? one.text).slice(0, 200).trim());
}
function nextLine(model, now) {
	const next = nextDays(model.dates ?? [], now);
	if (next.length === 0) return void 0;
	return `Next: ${next.map((one) => `${one.date} ${visible(one.title ?? one.id)}${one.overdue === true ? " (open)" : ""}`).join(" · ")}`;
}

export { shortDay as a, nextLine as i, away as n, side as o, nextDays as r, titleOf as s, KIND_WORDS as t };