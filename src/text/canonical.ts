// Canonical text: what every offset in the record counts in. CRLF becomes LF and nothing else ever changes.

/** Carriage return + line feed becomes line feed. Nothing else: no Unicode form, no quotation mark, no dash is folded. */
export function canonicalText(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}
