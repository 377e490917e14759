import { describe, expect, test } from "vitest";
import { isName } from "../../record/record.ts";
import { readText } from "../read.ts";

/** "words = name (kind, role)" of every name. */
function read(text: string): string[] {
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "es" });
  return reading.mentions.filter(isName).map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.quote);
    const name = one.name === one.quote ? "" : ` = ${one.name}`;
    return `${one.quote}${name} (${one.kind}${one.role === undefined ? "" : `, ${one.role.text}`})`;
  });
}

describe("names in Spanish", () => {
  test.each<[string, string[]]>([
    ["El Sr. Anselmo Riquelme llegó con la Dra. Quispe.", ["Anselmo Riquelme (person)", "Quispe (person)"]],
    ["La jueza Paloma Ortúzar de la Fuente firmó.", ["Paloma Ortúzar de la Fuente (person, jueza)"]],
    ["Su hermana Yurema Tobar lloró.", ["Yurema Tobar (person)"]],
    ["«Vamos», dijo Yurema Tobar. Tobar se fue.", ["Yurema Tobar (person)", "Tobar = Yurema Tobar (person)"]],
    [
      "La Comisión de Derechos Humanos y la Corte de Apelaciones.",
      ["Comisión de Derechos Humanos (organization)", "Corte de Apelaciones (court)"],
    ],
    ["Lo llevaron a la Cárcel de Santa Rosa, en Perú.", ["Cárcel de Santa Rosa (facility)", "Perú (place)"]],
    ["María Soto Vega calló. Soto volvió.", ["María Soto Vega (person)", "Soto = María Soto Vega (person)"]],
    ["María Soto y José Soto callaron. Soto volvió.", ["María Soto (person)", "José Soto (person)"]],
    ["Nadie sabe nada. Las Luces Rojas brillan.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test("a long line of capitals does not slow it down", () => {
  expect(read(`${"Zeta de la ".repeat(20000)}fin.`).length).toBeLessThan(2);
});
