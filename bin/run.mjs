// `node bin/run.mjs FILE …`: runs a tool of the project under the pinned Node. TypeScript goes through
// Vite, which also reads TSX and so can load any part of the program; JavaScript runs as it is. `--built` before FILE
// builds first: for what shows pages in a browser, where a stale or missing style sheet would go unnoticed.
import { join, resolve } from 'node:path'
import { bringUp } from './set-up/bring-up.mjs'
import { main, root, SetUpError } from './set-up/house.mjs'
import { become } from './set-up/run.mjs'

await main(async () => {
  const words = process.argv.slice(2)
  const built = words[0] === '--built'
  const [file, ...options] = built ? words.slice(1) : words
  if (!file) throw new SetUpError('Say which file to run: node bin/run.mjs FILE …')
  const path = resolve(root, file)
  const node = await bringUp({ build: built })
  if (/\.tsx?$/.test(path))
    await become(node, [join(root, 'bin/set-up/run-typescript.mjs'), path, ...options])
  else await become(node, [path, ...options])
})
