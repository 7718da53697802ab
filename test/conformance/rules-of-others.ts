/** The official schemas and rules, where they lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { ruleSet, type RuleSet } from './schematron.ts'

const DATA = new URL('../../../shared/data/', import.meta.url)
export const areThere = existsSync(new URL('standards/en16931/', DATA))
if (!areThere) console.log('skipped: no ../shared/data/standards beside the repository')

/** A file of the official data, as text. */
export function read(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8')
}

export type Rules = { readonly en16931: RuleSet; readonly peppol: RuleSet; readonly nlcius: RuleSet }

export function rules(): Rules {
  const folder = 'standards/en16931'
  return {
    en16931: ruleSet(read(`${folder}/CEN-EN16931-UBL.sch`)),
    peppol: ruleSet(read(`${folder}/PEPPOL-EN16931-UBL.sch`)),
    nlcius: ruleSet(read(`${folder}/si-ubl-2.0-nlcius.sch`)),
  }
}

/** Judges a UBL file by the schema of its kind. Gives what is wrong, one line each; empty when nothing is. */
export function schema(): (xml: string) => string[] {
  xmlRegisterFsInputProviders()
  const validators = Object.fromEntries(
    ['Invoice', 'CreditNote'].map((root): [string, XsdValidator] => {
      const url = fileURLToPath(new URL(`standards/xsd/ubl21/maindoc/UBL-${root}-2.1.xsd`, DATA))
      return [root, XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(url), { url }))]
    }),
  )
  return (xml) => {
    const document = XmlDocument.fromString(xml)
    try {
      validators[document.root.name]!.validate(document)
      return []
    } catch (error) {
      return (error as Error).message.split('\n')
    } finally {
      document.dispose()
    }
  }
}
