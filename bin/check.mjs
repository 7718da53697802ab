// `npm run check`: lint and types.
import { bringUp } from './set-up/bring-up.mjs'
import { runChecks } from './set-up/checks.mjs'
import { main } from './set-up/house.mjs'

await main(async () => {
  const outcomes = await runChecks(await bringUp({ build: false }))
  if (outcomes.some((outcome) => !outcome.passed)) process.exitCode = 1
})
