// The words for parting what was read as one event, in English.

export const ENGLISH_PARTING = {
  link: "These are two hearings",
  title: "Two hearings, not one",
  help: "Habeas read all of this as told of one. If it is of two, choose what is of the other one. What comes later joins one of them only where that is certain.",
  which: "This is told of the other one",
  why: "Why they are two",
  button: "Part them",
  some: "Choose some of it, not none and not all.",
  onlyOne: "This is told in one place alone: there is nothing to part.",
  done: "Parted.",
} as const;
