/** Style rules of the pictures of a time line. No text relies on a colour: kinds differ by shape, and the list beside says them in words. */

type Colour = "paper" | "sheet" | "ink" | "quiet" | "line" | "accent" | "conflict" | "upcoming";

/** The rules, with `colour` giving a value for each name: a variable of a page, or a literal in a file of its own. */
export function timelineRules(colour: (name: Colour) => string): string {
  return `
.tl text { fill: ${colour("ink")}; font-size: 13px; }
.tl .day { font-weight: 600; font-variant-numeric: tabular-nums; }
.tl .more, .tl .kindword { fill: ${colour("quiet")}; font-weight: 400; }
.tl .past-ruler { fill: ${colour("sheet")}; }
.tl .ruler { fill: none; stroke: ${colour("line")}; }
.tl .tick, .tl .break { fill: none; stroke: ${colour("line")}; }
.tl .gap { fill: ${colour("paper")}; }
.tl .year { fill: ${colour("quiet")}; font-size: 12px; }
.tl .leader { fill: none; stroke: ${colour("line")}; stroke-width: 1.25; }
.tl .bar { fill: ${colour("line")}; }
.tl .now { stroke: ${colour("accent")}; stroke-width: 2; }
.tl .pill { fill: ${colour("accent")}; }
.tl .pilltext { fill: ${colour("paper")}; font-size: 12px; font-weight: 600; }
.tl .spine { stroke: ${colour("line")}; stroke-width: 2; }
.tl .spine.past { stroke: ${colour("quiet")}; }
.tl .mark { stroke: ${colour("paper")}; stroke-width: 1.5; }
.tl .mark.duty { fill: ${colour("accent")}; }
.tl .mark.clock { fill: ${colour("upcoming")}; }
.tl .mark.late { fill: ${colour("conflict")}; }
.tl .mark.information { fill: ${colour("paper")}; stroke: ${colour("quiet")}; stroke-width: 1.75; }
.tl .bar.duty { fill: ${colour("accent")}; } .tl .bar.clock { fill: ${colour("upcoming")}; } .tl .bar.late { fill: ${colour("conflict")}; }
.tl .word.late { fill: ${colour("conflict")}; }
.tl.narrow text { font-size: 14px; }
.tl.narrow .pilltext { font-size: 13px; }
`;
}
