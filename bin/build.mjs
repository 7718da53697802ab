// `npm run build`, and what start runs when sources are newer than dist: server, scripts, style sheet.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import { markBuilt } from './set-up/build-stamp.mjs'
import { root } from './set-up/house.mjs'
import { run } from './set-up/run.mjs'

const dist = join(root, 'dist')
const begun = performance.now()

rmSync(join(dist, '.sources'), { force: true })
rmSync(join(dist, 'parts'), { recursive: true, force: true })
const scripts = await buildScripts().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

const style = await run(process.execPath, [join(root, 'app/ui/styles/build-css.ts'), join(dist, 'public')], {
  quiet: true,
})
if (style.status !== 0) {
  process.stderr.write(`${style.said}\nThe style sheet could not be made.\n`)
  process.exit(1)
}
writeFileSync(join(dist, 'public/assets.json'), `${JSON.stringify(assets(), null, 2)}\n`)
markBuilt()
if (!process.argv.includes('--quiet')) {
  process.stdout.write(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
}

/** Builds the server and the scripts for browsers; hands back which file each script became. */
async function buildScripts() {
  const builder = await createBuilder({ root, configFile: join(root, 'vite.config.ts') })
  const { client, ssr } = builder.environments
  await builder.build(ssr)
  const entries = Object.keys(client.config.build.rolldownOptions.input)
  if (entries.length === 0) {
    rmSync(join(dist, 'public'), { recursive: true, force: true })
    return []
  }
  const { output } = await builder.build(client)
  return output.filter((part) => part.type === 'chunk' && part.isEntry)
}

/** The names of the files in dist/public, which hold the hash of what is in them; for app/web/assets.ts. */
function assets() {
  const stylesheet = readdirSync(join(dist, 'public')).find((file) => /^gilde-.+\.css$/.test(file))
  const script = (name) => scripts.find((part) => part.name === name)?.fileName ?? `${name}.js`
  return { stylesheet, script: script('main'), passkeyScript: script('passkey') }
}
