/** Where the checked folder lies in its repository: what links and SARIF need. */

import { gitPlace } from "../repository/revision.ts";

/** POSIX, without a slash at the end, `.` for the whole; `otherwise` where git cannot tell. */
export async function folderInRepository(root: string, otherwise: string): Promise<string> {
  const found = await gitPlace(root).catch(() => undefined);
  if (found === undefined || !("place" in found)) return otherwise;
  return found.place.prefix.replace(/\/$/, "") || ".";
}
