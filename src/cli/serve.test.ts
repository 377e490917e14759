import { describe, expect, test } from "vitest";
import { readCall, type Terminal } from "./command.ts";
import { serve } from "./serve.ts";

const silent: Terminal = {
  out: () => undefined,
  note: () => undefined,
  progress: () => undefined,
  ended: () => Promise.resolve(),
};

describe("habeas serve refuses", () => {
  test.each([
    [["./case"], "Say --users"],
    [["./case", "--users", "--host", "192.0.2.7"], "is an IP address"],
    [["./case", "--users", "--origin", "https://192.0.2.7"], "is an IP address"],
    [["./case", "--users", "--origin", "https://[2001:db8::1]"], "is an IP address"],
    [["./case", "--users", "--host", "case.example:8080"], "is no name of a machine"],
    [["./case", "--users", "--origin", "case.example"], "--origin takes an address without a path"],
    [["./case", "--users", "--origin", "https://case.example/room"], "--origin takes an address without a path"],
    [["./case", "--users", "--origin", "https://a:b@case.example"], "--origin takes an address without a path"],
    [["./case", "--users", "--origin", "ftp://case.example"], "--origin takes an address without a path"],
    [["./case", "--users", "--host", "localhost", "--origin", "https://case.example"], "not both"],
    [["./case", "--users", "--listen", "case.example"], "--listen takes an IP address"],
  ])("%j: %s", (args, why) => {
    expect(() => serve.run(readCall(serve, args), silent)).toThrow(why);
  });
});
