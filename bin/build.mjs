// `npm run build`, and what start runs when sources are newer than dist: server, scripts, style sheet.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import { markBuilt } from './set-up/build-stamp.mjs'
import { root } from './set-up/house.mjs'
import { run } from './set-up/run.mjs'

const dist = join(root, 'dist')
const begun = performance.now()

rmSync(join(dist, '.sources'), { force: true })
rmSync(join(dist, 'parts'), { recursive: true, force: true })
const builder = await createBuilder({ root, configFile: join(root, 'vite.config.ts') })
await builder.build(builder.environments.ssr)
const { input } = builder.environments.client.config.build.rolldownOptions
if (Object.keys(input).length > 0) await builder.build(builder.environments.client)
else rmSync(join(dist, 'public'), { recursive: true, force: true })

const style = await run(process.execPath, [join(root, 'app/ui/styles/build-css.ts'), join(dist, 'public')], { quiet: true })
if (style.status !== 0) {
  process.stderr.write(`${style.said}\nThe style sheet could not be made.\n`)
  process.exit(1)
}
writeFileSync(join(dist, 'assets.json'), `${JSON.stringify(assets(), null, 2)}\n`)
markBuilt()
if (!process.argv.includes('--quiet')) {
  process.stdout.write(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
}

/** From the plain name (`gilde.css`, `form.js`) to the file in dist/public, whose name holds its hash. */
function assets() {
  const names = {}
  for (const file of readdirSync(join(dist, 'public'))) {
    const parts = /^(.+)-[\w-]{8,10}\.css$/.exec(file)
    if (parts) names[`${parts[1]}.css`] = file
  }
  for (const part of Object.values(readIslands())) if (part.isEntry) names[`${part.name}.js`] = part.file
  return names
}

function readIslands() {
  try {
    return JSON.parse(readFileSync(join(dist, 'islands.json'), 'utf8'))
  } catch {
    return {}
  }
}
