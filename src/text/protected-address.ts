// E-mail addresses that Cloudflare hides in web pages: by XOR with their first byte, in hexadecimal digits.

/** The address; undefined for what is none. */
export function protectedAddress(hex: string): string | undefined {
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [key, ...rest] = bytes;
  if (key === undefined) return undefined;
  const value = String.fromCharCode(...rest.map((byte) => byte ^ key));
  return /^[\x21-\x7e]+@[\x21-\x7e]+\.[A-Za-z]{2,}$/.test(value) ? value : undefined;
}
