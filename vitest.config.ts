import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // left alone, one of two cores stays idle
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // for a machine that has other work to do
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
