// Files that are recognised and not read: what each one is, and what the person can do.

import { type ExtractedFile, unreadable } from "./format.ts";

const ADD_AGAIN = "and add it again";

const HINTS: Readonly<Record<string, string>> = {
  "application/msword": `This is an old Word file (.doc). Save it as DOCX or PDF ${ADD_AGAIN}.`,
  "application/vnd.wordperfect": `This is a WordPerfect file. Save it as DOCX or PDF ${ADD_AGAIN}.`,
  "application/rtf": `This is a rich text file (RTF). Save it as DOCX or PDF ${ADD_AGAIN}.`,
  "application/vnd.oasis.opendocument.text": `This is an OpenDocument file. Save it as DOCX or PDF ${ADD_AGAIN}.`,
  "application/vnd.apple.pages": `This is a Pages document. Export it as DOCX or PDF ${ADD_AGAIN}.`,
  "application/vnd.ms-excel": `This is an old Excel file (.xls). Save each sheet as CSV, or the whole as PDF, ${ADD_AGAIN}.`,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": `This is an Excel file (.xlsx). Save each sheet as CSV, or the whole as PDF, ${ADD_AGAIN}.`,
  "application/vnd.ms-powerpoint": `This is an old PowerPoint file (.ppt). Save it as PDF ${ADD_AGAIN}.`,
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": `This is a PowerPoint file (.pptx). Save it as PDF ${ADD_AGAIN}.`,
  "application/vnd.ms-outlook": `This is an Outlook message (.msg). Save it as EML or PDF ${ADD_AGAIN}.`,
  "application/mbox": "This is a mailbox of several messages. Export the messages one by one as EML and add them.",
  "application/epub+zip": `This is an e-book (EPUB). Save it as PDF ${ADD_AGAIN}.`,
  "application/xml": `This is an XML file. Open it in the program that made it, save it as PDF ${ADD_AGAIN}.`,
  "application/x-ole-storage": `This is a file of an old Office program. Save it as DOCX or PDF ${ADD_AGAIN}.`,
  "application/postscript": `This is a PostScript file. Convert it to PDF ${ADD_AGAIN}.`,
  "application/octet-stream":
    "This kind of file is not recognised. If a program can open it, save it as PDF and add that.",
};

export function unsupported(mediaType: string): ExtractedFile {
  if (mediaType === "application/x-encrypted-office")
    return unreadable(
      mediaType,
      "password",
      "This Office file is protected by a password. Remove the protection, then add it again.",
    );
  return unreadable(mediaType, "unsupported", HINTS[mediaType] ?? familyHint(mediaType));
}

function familyHint(mediaType: string): string {
  if (mediaType.startsWith("audio/")) return "This is a sound recording. Add a transcript of it as text or PDF.";
  if (mediaType.startsWith("video/")) return "This is a video. Add a transcript of what is said as text or PDF.";
  if (mediaType.startsWith("image/"))
    return "This kind of picture is not read. Save it as PNG, JPEG or PDF and add it again.";
  if (/(?:rar|7z|tar|gzip|bzip|xz|zstd|compress)/.test(mediaType))
    return "This is an archive of a kind that is not opened. Unpack it and add the files.";
  return `This kind of file (${mediaType}) is not read. If a program can open it, save it as PDF and add that.`;
}
