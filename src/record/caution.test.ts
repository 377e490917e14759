import { expect, test } from "vitest";
import { birthDaysIn, groundBeside, isMarkedSealed, namedChildrenIn, saysHome } from "./caution.ts";

test.each<[string, string, string | undefined]>([
  ["", ", 9, came with her aunt", "minor plain"],
  ["", " (14) was there", "minor plain"],
  ["", ", a 9-year-old, watched", "minor plain"],
  ["", " is eight years old", "minor plain"],
  ["the 12-year-old ", " said", "minor plain"],
  ["and their minor son ", " left", "minor plain"],
  ["", ", a minor, through his mother", "minor plain"],
  ["", ", a protected witness, told the court", "witness plain"],
  ["the confidential informant ", " wrote", "witness plain"],
  ["a question to the infant ", " school", "minor"],
  ["the order spoke of a confidential informant and named ", " as well", "witness"],
  ["", ", 49, a baker", undefined],
  ["", " baked 9 loaves", undefined],
  ["", ", 9 Mill Lane", undefined],
  ["", ", three days later, left", undefined],
])("a name after “%s” and before “%s”: %s", (before, after, expected) => {
  const found = groundBeside(before, after, `${before}X${after}`);
  expect(found && `${found.ground}${found.isPlain ? " plain" : ""}`).toBe(expected);
});

test.each<[string, boolean]>([
  ["IN THE COUNTY COURT\n\nFILED UNDER SEAL\n\nMotion", true],
  ["*** SEALED ***\nOrder", true],
  ["CONFIDENTIAL - FILED UNDER SEAL\nExhibit C", true],
  ["SUBJECT TO PROTECTIVE ORDER\nExhibit C", true],
  ["Order\n\nThe exhibit was filed under seal in June.", false],
  ["FILED UNDER SEAL\nUNSEALED on June 3, 2019\nMotion", false],
  [`${"The county answers. ".repeat(100)}\nFILED UNDER SEAL\n`, false],
  ["The jar was sealed.\n", false],
])("a document that begins %j is marked as sealed: %s", (text, expected) => {
  expect(isMarkedSealed(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ["Tomas Ilves lives at ", true],
  ["who has resided since 2011 at ", true],
  ["Mrs. Ilves, residing at ", true],
  ["They came to her home at ", true],
  ["at Ilves’s house on ", true],
  ["Home address: ", true],
  ["We wait for him; our home is at ", true],
  ["my home is on ", true],
  ["They came\nto our family home, located\nat ", true],
  ["He lived with his mother and two brothers at ", true],
  ["a resident of ", true],
  ["The family’s house at ", true],
  ["the home of Mina Ilves at ", true],
  ["They searched the home at ", true],
  ["Her home address is ", true],
  ["HOME ADDRESS OF THE PETITIONER: ", true],
  ["his last known address was ", true],
  ["Vivimos en ", true],
  ["vivía con su madre en la ", true],
  ["Nuestra casa está en la ", true],
  ["con domicilio en ", true],
  ["Domicilio particular: ", true],
  ["منزلنا في ", true],
  ["وهو يسكن مع أمه في ", true],
  ["يقع منزل العائلة في ", true],
  ["عنوان المنزل: ", true],
  ["She lives near the court at ", false],
  ["He lived in a cell of the county jail at ", false],
  ["the nursing home at ", false],
  ["The house of the county at ", false],
  ["The committee is at home everywhere. Meet at ", false],
  ["la Casa Blanca en ", false],
  ["La audiencia es en ", false],
  ["المحكمة في ", false],
  ["البيت الأبيض في ", false],
  ["The vigil is at the White House at ", false],
  ["the funeral home at ", false],
  ["Office of the Clerk, ", false],
  ["Write to ", false],
])("words before an address, “%s”, say that it is a home: %s", (before, expected) => {
  expect(saysHome(before)).toBe(expected);
});

test.each<[string, string[]]>([
  ["Born June 3, 1981, she bakes.", ["June 3, 1981"]],
  ["He was born on 3 June 1981 in Harlan.", ["3 June 1981"]],
  ["She was born in Harlan, Ohio, on June 3rd, 1981.", ["June 3rd, 1981"]],
  ["Tomas Ilves (b. 6/3/1981)", ["6/3/1981"]],
  ["Nació el 3 de junio de 1981.", ["3 de junio de 1981"]],
  ["وُلد في 3 يونيو 1981", ["3 يونيو 1981"]],
  ["She was born in Harlan in 1981.", []],
  ["The committee was born in June 2019.", []],
  ["The founder was born on June 3, 1818.", []],
  ["A newborn came home. On June 3, 2019, we met.", []],
])("days of birth in %j: %j", (text, expected) => {
  expect(birthDaysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each<[string, string[]]>([
  ["My daughter Ida, 9, waits.", ["Ida, 9"]],
  ["She is the mother of Ida, 9. She bakes.", ["Ida, 9"]],
  ["Mother of Ida, 9. She bakes.", ["Ida, 9"]],
  ["Six-year-old Ida waits", ["Six-year-old Ida"]],
  ["Their sons Ben (4) and Karl wait.", ["Ben (4)"]],
  ["Ida Ilves, 9, waits.", ["Ida Ilves, 9"]],
  ["the six-year-old Ida waits", ["six-year-old Ida"]],
  ["Ida, who is 9 years old, waits.", ["Ida, who is 9 years old"]],
  ["His daughter, Ida, is 9.", ["Ida, is 9"]],
  ["Ada Pell, 39, a baker.", []],
  ["On June 9, 2019, they met.", []],
  ["His son Ben, 21, waits.", []],
  ["Harlan, 9 Mill Lane, is the place.", []],
  ["Tomas was 16 years old when the mill burned.", []],
  ["Room 4, 9, and 11 are free.", []],
])("named children in %j: %j", (text, expected) => {
  expect(namedChildrenIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
