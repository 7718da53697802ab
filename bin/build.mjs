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
writeFileSync(join(dist, 'public/assets.json'), `${JSON.stringify(assets(), null, 2)}\n`)
markBuilt()
if (!process.argv.includes('--quiet')) {
  process.stdout.write(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
}

/** The names of the files in dist/public, which hold the hash of what is in them; for app/web/assets.ts. */
function assets() {
  const stylesheet = readdirSync(join(dist, 'public')).find((file) => /^gilde-.+\.css$/.test(file))
  const entries = Object.values(readIslands()).filter((part) => part.isEntry)
  const script = (name) => entries.find((part) => part.name === name)?.file ?? `${name}.js`
  return { stylesheet, script: script('main'), passkeyScript: script('passkey') }
}

function readIslands() {
  try {
    return JSON.parse(readFileSync(join(dist, 'islands.json'), 'utf8'))
  } catch {
    return {}
  }
}
