import { i as whoHasCommented, n as client, r as comment, t as cannotComment } from "./pull-comment.js";

export { cannotComment, client, comment, whoHasCommented };