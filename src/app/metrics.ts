/** Figures for Prometheus (text format 0.0.4). Labels hold words of ours alone: never a repository's, a person's or a payload's. */

import { monitorEventLoopDelay } from "node:perf_hooks";
import { VERSION } from "../version.ts";
import type { Queue } from "./jobs.ts";
import { HANDLED_EVENTS } from "./webhooks.ts";

export type DeliveryResult = "new" | "repeated" | "unauthorised" | "invalid" | "ignored" | "unavailable";
export type JobResult = "done" | "gone" | "delayed" | "failed";

/** Upper bounds in seconds. */
const DELIVERY_BUCKETS = [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10];
const JOB_BUCKETS = [0.1, 0.5, 1, 5, 15, 60, 300, 900];

interface Histogram { readonly bounds: readonly number[]; readonly counts: number[]; sum: number }
type Labels = Readonly<Record<string, string>>;

const KNOWN = new Set([...HANDLED_EVENTS, "ping"]);

export class Metrics {
  readonly #counters = new Map<string, number>();
  readonly #histograms = new Map<string, Map<string, Histogram>>();
  readonly #loop = monitorEventLoopDelay({ resolution: 20 });
  readonly #started = Date.now() / 1000;
  /** Milliseconds since 1970 of the last answer of GitHub's that was none of an outage. */
  #githubAt: number | undefined;

  constructor() {
    this.#loop.enable();
  }

  /** `event` as GitHub names it; whatever is not known here counts as "other". */
  delivery(event: string | undefined, result: DeliveryResult, seconds: number): void {
    this.#count("gpai_docket_deliveries_total", { event: event !== undefined && KNOWN.has(event) ? event : "other", result });
    this.#observe("gpai_docket_delivery_seconds", {}, DELIVERY_BUCKETS, seconds);
  }

  job(kind: string, result: JobResult, seconds: number): void {
    this.#count("gpai_docket_jobs_total", { kind, result });
    this.#observe("gpai_docket_job_seconds", { kind }, JOB_BUCKETS, seconds);
  }

  request(route: string, status: number): void {
    this.#count("gpai_docket_http_requests_total", { route, code: String(status) });
  }

  github(requests: number): void {
    this.#count("gpai_docket_github_requests_total", {}, requests);
  }

  githubAnswered(now: number): void {
    this.#githubAt = now;
  }

  get githubAt(): number | undefined { return this.#githubAt; }

  stop(): void {
    this.#loop.disable();
  }

  /** The whole page. `counts` is left out where the queue does not answer. */
  render(counts: Awaited<ReturnType<Queue["counts"]>> | undefined): string {
    const lines: string[] = [];
    const gauge = (name: string, help: string, values: readonly (readonly [Labels, number])[], type = "gauge"): void => {
      if (values.length === 0) return;
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values.map(([labels, value]) => `${name}${labelled(labels)} ${value}`));
    };
    gauge("gpai_docket_build_info", "Version of the app and of Node.", [[{ version: VERSION, node: process.version }, 1]]);
    for (const [name, help] of COUNTERS) {
      const found = [...this.#counters].filter(([key]) => key.startsWith(`${name}{`) || key === name).toSorted(([a], [b]) => (a < b ? -1 : 1));
      if (found.length > 0) lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...found.map(([key, value]) => `${key} ${value}`));
    }
    for (const [name, help] of HISTOGRAMS) lines.push(...this.#histogram(name, help));
    gauge("gpai_docket_queue_up", "1 where the queue answers.", [[{}, counts === undefined ? 0 : 1]]);
    if (counts !== undefined) {
      gauge("gpai_docket_queue_jobs", "Jobs by state.", [[{ state: "waiting" }, counts.waiting], [{ state: "active" }, counts.active], [{ state: "failed" }, counts.failed]]);
      gauge("gpai_docket_queue_oldest_waiting_seconds", "Age of the job that has waited longest.", [[{}, counts.oldestWaitingSeconds ?? 0]]);
    }
    gauge("gpai_docket_github_last_answer_timestamp_seconds", "When GitHub's API last answered.", this.#githubAt === undefined ? [] : [[{}, this.#githubAt / 1000]]);
    const { user, system } = process.cpuUsage();
    gauge("process_cpu_seconds_total", "CPU time used.", [[{}, (user + system) / 1e6]], "counter");
    gauge("process_resident_memory_bytes", "Memory in use.", [[{}, process.memoryUsage.rss()]]);
    gauge("process_start_time_seconds", "When the process started, in seconds since 1970.", [[{}, this.#started]]);
    gauge("nodejs_eventloop_lag_p99_seconds", "99th percentile of the delay of the event loop.", [[{}, Number.isFinite(this.#loop.percentile(99)) ? this.#loop.percentile(99) / 1e9 : 0]]);
    return `${lines.join("\n")}\n`;
  }

  #histogram(name: string, help: string): readonly string[] {
    const found = this.#histograms.get(name);
    if (found === undefined) return [];
    const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`];
    for (const [key, { bounds, counts, sum }] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const labels = JSON.parse(key) as Labels;
      let total = 0;
      for (const [index, count] of counts.entries()) {
        total += count;
        lines.push(`${name}_bucket${labelled({ ...labels, le: index < bounds.length ? String(bounds[index]) : "+Inf" })} ${total}`);
      }
      lines.push(`${name}_sum${labelled(labels)} ${sum}`, `${name}_count${labelled(labels)} ${total}`);
    }
    return lines;
  }

  #count(name: string, labels: Labels, by = 1): void {
    const key = `${name}${labelled(labels)}`;
    this.#counters.set(key, (this.#counters.get(key) ?? 0) + by);
  }

  #observe(name: string, labels: Labels, bounds: readonly number[], value: number): void {
    const all = this.#histograms.get(name) ?? new Map<string, Histogram>();
    this.#histograms.set(name, all);
    const key = JSON.stringify(labels);
    const histogram = all.get(key) ?? { bounds, counts: Array.from({ length: bounds.length + 1 }, () => 0), sum: 0 };
    all.set(key, histogram);
    const bucket = bounds.findIndex((bound) => value <= bound);
    const index = bucket === -1 ? bounds.length : bucket;
    histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
    histogram.sum += value;
  }
}

const COUNTERS = [
  ["gpai_docket_deliveries_total", "Webhook deliveries by event and what became of them."],
  ["gpai_docket_jobs_total", "Jobs by kind and what became of them."],
  ["gpai_docket_http_requests_total", "HTTP requests by route and status."],
  ["gpai_docket_github_requests_total", "Requests to GitHub's API."],
] as const;

const HISTOGRAMS = [
  ["gpai_docket_delivery_seconds", "Time until a delivery was answered."],
  ["gpai_docket_job_seconds", "Time that a job took."],
] as const;

function labelled(labels: Labels): string {
  const all = Object.entries(labels);
  return all.length === 0 ? "" : `{${all.map(([name, value]) => `${name}="${value.replaceAll(/[^\w.:+-]/g, "_")}"`).join(",")}}`;
}
