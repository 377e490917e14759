// Who may open which document: the one place where it is asked.

import type { DocumentId } from "../../base/base.ts";
import type { Asked } from "./route.ts";

/** May whoever asks see this document at all? Where not, it is as if it were not there. */
export function mayOpen(_asked: Asked, _document: DocumentId): Promise<boolean> {
  return Promise.resolve(true);
}
