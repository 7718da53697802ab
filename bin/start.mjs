// `npm start`: sets up whatever is missing, then runs the office.
import { join } from 'node:path'
import { bringUp } from './set-up/bring-up.mjs'
import { main, root, sparing } from './set-up/house.mjs'
import { become } from './set-up/run.mjs'

await main(async () => {
  const node = await bringUp({ build: true })
  await become(node, [...sparing, join(root, 'dist/gilde.js'), 'start', ...process.argv.slice(2)])
})
