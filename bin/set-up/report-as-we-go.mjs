// A reporter for Vitest that writes a line for each file as soon as it is done: what dies halfway leaves what it knew.
import { appendFileSync } from 'node:fs'

const into = process.env.GILDE_TEST_REPORT

/** @param {unknown} line */
const write = (line) => into && appendFileSync(into, `${JSON.stringify(line)}\n`)

export default class ReportAsWeGo {
  onTestRunStart(specifications) {
    write({ wanted: specifications.map(({ moduleId }) => moduleId) })
  }

  onTestModuleEnd(module) {
    const tests = [...module.children.allTests()].map((test) => test.result().state)
    write({ file: module.moduleId, failed: module.state() === 'failed', tests })
  }
}
