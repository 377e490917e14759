// What runs in the sandboxed process that draws pages.

import { pagePicture, type PagePicture, pageSizes, type PageSize, serveSandbox } from "../../ingest/ingest.ts";

export type PictureJob = { readonly data: Uint8Array } & (
  | { readonly kind: "sizes"; readonly first: number; readonly last: number }
  | { readonly kind: "picture"; readonly page: number; readonly width: number }
);

export interface PictureAnswer {
  readonly sizes: readonly PageSize[];
  readonly picture?: PagePicture | undefined;
}

async function drawJob(job: PictureJob): Promise<PictureAnswer> {
  if (job.kind === "sizes") return { sizes: await pageSizes(job.data, job.first, job.last) };
  return { sizes: [], picture: await pagePicture(job.data, job.page, job.width) };
}

if (import.meta.main) serveSandbox(drawJob);
