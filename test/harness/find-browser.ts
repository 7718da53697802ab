import { findBrowser } from './browser.ts'

// Says which browser the tests will use, after installing one when there is none.
try {
  process.stdout.write(`browser: ${await findBrowser()}\n`)
} catch (error) {
  process.stdout.write(`browser: FAILED: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
