/** A thread died: nothing that was verified may be shown as a result. */
export class CrewError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CrewError";
  }
}
