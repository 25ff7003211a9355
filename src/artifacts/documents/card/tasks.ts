/** Modalities of the Hub's task names (`pipeline_tag`; Hugging Face Hub documentation, "Tasks"). */

interface Modalities {
  readonly input: readonly string[];
  readonly output: readonly string[];
}

const io = (input: string, output: string): Modalities => ({ input: input.split(" "), output: output.split(" ") });

const TASKS: ReadonlyMap<string, Modalities> = new Map([
  ["text-generation", io("text", "text")], ["text2text-generation", io("text", "text")], ["conversational", io("text", "text")], ["fill-mask", io("text", "text")],
  ["summarization", io("text", "text")], ["translation", io("text", "text")], ["question-answering", io("text", "text")], ["text-to-image", io("text", "image")],
  ["image-text-to-text", io("image text", "text")], ["image-to-text", io("image", "text")], ["visual-question-answering", io("image text", "text")], ["image-to-image", io("image", "image")],
  ["image-text-to-image", io("image text", "image")], ["text-to-video", io("text", "video")], ["image-to-video", io("image", "video")], ["image-text-to-video", io("image text", "video")], ["video-text-to-text", io("text video", "text")], ["text-to-speech", io("text", "audio")],
  ["text-to-audio", io("text", "audio")], ["automatic-speech-recognition", io("audio", "text")], ["audio-text-to-text", io("audio text", "text")], ["audio-to-audio", io("audio", "audio")], ["text-to-3d", io("text", "other")],
]);

/** Input and output modalities of a task name; undefined for tasks that do not decide them (`any-to-any`, classification …). */
export function modalitiesOf(task: string): Modalities | undefined { return TASKS.get(task.trim().toLowerCase()); }
