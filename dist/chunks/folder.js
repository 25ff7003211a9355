import { t as folderInRepository } from "./folder2.js";

export { folderInRepository };