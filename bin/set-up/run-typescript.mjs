// Loads one TypeScript module and everything it imports, packages excepted. Started by bin/run.mjs.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './house.mjs'

const [file] = process.argv.splice(2, 1)
process.argv[1] = file
await runnerImport(file, { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
