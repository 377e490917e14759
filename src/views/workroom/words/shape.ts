// What every language of the workroom has words for: the shape of the English ones.

import type { Widened } from "../../words/shape.ts";
import type { ENGLISH_ROOM } from "./english.ts";

export type RoomWords = Widened<typeof ENGLISH_ROOM>;
