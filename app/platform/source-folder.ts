import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder `app` with our source beside the program, also when the program was built into one file. */
export function sourceFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const app = join(folder, 'app')
    if (existsSync(join(app, 'platform', 'pdf-child.ts'))) return app
    if (folder === dirname(folder)) throw new Error('app/platform/pdf-child.ts is missing beside the program')
  }
}
