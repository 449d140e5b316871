import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { capture } from '../run/capture.ts'
import { type Result, resultFrom } from './result.ts'
import type { TestVendor } from './vendor.ts'

/** Runs the cases as a test of workerd, which may call loopback. */
export async function runInWorkerd(folder: string, { vendor, refused }: TestVendor): Promise<Result> {
  const entryPoints = [join(folder, 'worker.mjs')]
  await build({ entryPoints, bundle: true, format: 'esm', outfile: join(folder, 'worker.bundle.mjs') })
  writeFileSync(join(folder, 'workerd.capnp'), configOf(vendor, refused))
  const workerd = join(folder, 'node_modules/.bin/workerd')
  return resultFrom('workerd', await capture(workerd, ['test', 'workerd.capnp'], { cwd: folder }))
}

const configOf = (vendor: string, refused: string) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.mjs")],
      compatibilityDate = "2025-10-01",
      bindings = [(name = "vendor", text = "${vendor}"), (name = "refused", text = "${refused}")],
    )),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
);
`
