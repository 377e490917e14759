// The names of the files that a web page or a style sheet refers to, without reading its markup.

/** Last names only, as they are written and with their percent signs and entities resolved. A few others may be among them. */
export function referencedFiles(page: Uint8Array): Set<string> {
  const names = new Set<string>();
  const add = (piece: string): void => {
    if (!piece.includes(".") || piece.length > 1000) return;
    const plain = piece.trim().replaceAll("&amp;", "&");
    names.add(plain);
    names.add(percentDecoded(plain));
  };
  // A reference ends at a quotation mark, a query or a tag; in styles and lists of sources also at a space or a bracket.
  for (const piece of new TextDecoder().decode(page).split(/["'/\\<>\n\r?#]|&quot;/)) {
    add(piece);
    for (const part of piece.split(/[\s(),;=]/)) add(part);
  }
  return names;
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
