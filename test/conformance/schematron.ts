/**
 * Runs the rules of a Schematron file (ISO 19757-3, query binding xslt2) on a document. As much of it as the rules of
 * EN 16931, Peppol and NLCIUS use: patterns of which the first rule that fits a node holds, `let`, and functions of
 * XSLT that are one expression. Not for the product: fontoxpath reckons decimals as JavaScript numbers.
 */
import {
  createTypedValueFactory,
  domFacade,
  evaluateXPath,
  evaluateXPathToBoolean,
  evaluateXPathToNodes,
  registerCustomXPathFunction,
} from 'fontoxpath'
import { parseXmlDocument, type Document, type Element, type Node } from 'slimdom'

/** A rule that a document breaks. */
export type Broken = { readonly rule: string; readonly flag: string; readonly words: string }
/** A set of rules, read once. */
export type RuleSet = (xml: string) => readonly Broken[]

type Let = { readonly name: string; readonly value: string }
type Assert = { readonly rule: string; readonly flag: string; readonly test: string; readonly words: string }
type Rule = { readonly selector: string; readonly lets: readonly Let[]; readonly asserts: readonly Assert[] }
type Pattern = { readonly lets: readonly Let[]; readonly rules: readonly Rule[] }

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd'
/** For a file that is one pattern, and leaves the prefixes to who includes it. */
const PREFIXES: Readonly<Record<string, string>> = {
  cbc: `${UBL}:CommonBasicComponents-2`,
  cac: `${UBL}:CommonAggregateComponents-2`,
  ubl: `${UBL}:Invoice-2`,
  cn: `${UBL}:CreditNote-2`,
  ext: `${UBL}:CommonExtensionComponents-2`,
  xs: 'http://www.w3.org/2001/XMLSchema',
  u: 'utils',
}

/** @param source the text of a `.sch` file without includes */
export function ruleSet(source: string): RuleSet {
  const schema = parseXmlDocument(source).documentElement!
  const prefixes = { ...PREFIXES, ...prefixesOf(schema) }
  const options = {
    namespaceResolver: (prefix: string) => prefixes[prefix] ?? null,
    // Recursive calls and those without a prefix are both found by their name.
    functionNameResolver: ({ prefix, localName }: { prefix: string; localName: string }, _arity: number) => ({
      namespaceURI: prefix === '' ? namespaceOf(localName) : (prefixes[prefix] ?? ''),
      localName,
    }),
  }
  for (const one of childrenOf(schema, 'function')) registerFunction(one, options)
  const patterns = schema.localName === 'pattern' ? [schema] : childrenOf(schema, 'pattern')
  const read = patterns.map(patternOf)
  const lets = schema.localName === 'pattern' ? [] : letsOf(schema)
  return (xml) => judge(parseXmlDocument(xml), lets, read, options)
}

const DECIMALS = 'exact decimals'

/** A sum of decimals is a decimal: this engine adds floats, to which 14444.87 + 9638.54 is not 24083.41. */
registerCustomXPathFunction(
  { namespaceURI: DECIMALS, localName: 'sum' },
  ['xs:decimal*'],
  'xs:decimal',
  (_, values: readonly number[]) => Number(values.reduce((one, other) => one + other, 0).toFixed(6)),
)

function namespaceOf(localName: string): string {
  return localName === 'sum' ? DECIMALS : 'http://www.w3.org/2005/xpath-functions'
}

type Options = Parameters<typeof evaluateXPathToBoolean>[4]

function judge(
  document: Document,
  lets: readonly Let[],
  patterns: readonly Pattern[],
  options: Options,
): Broken[] {
  const broken: Broken[] = []
  const known = valuesOf(lets, document, {}, options)
  for (const pattern of patterns) {
    const variables = valuesOf(pattern.lets, document, known, options)
    const taken = new Set<Node>()
    for (const { selector, lets: own, asserts } of pattern.rules) {
      const nodes = evaluateXPathToNodes<Node>(selector, document, null, variables, options)
      for (const node of nodes) {
        if (taken.has(node)) continue
        taken.add(node)
        for (const { test, ...assert } of asserts)
          if (!evaluateXPathToBoolean(within(own, test), node, null, variables, options)) broken.push(assert)
      }
    }
  }
  return broken
}

function within(lets: readonly Let[], expression: string): string {
  return lets.reduceRight(
    (inner, { name, value }) => `let $${name} := (${value}) return (${inner})`,
    expression,
  )
}

type Values = Record<string, unknown>

function valuesOf(lets: readonly Let[], document: Document, known: Values, options: Options): Values {
  const values = { ...known }
  for (const { name, value } of lets) {
    const found = evaluateXPath(
      value,
      document,
      null,
      values,
      evaluateXPath.ALL_RESULTS_TYPE,
      options,
    ) as unknown[]
    values[name] = sequenceOf(found)
  }
  return values
}

const manyItems = createTypedValueFactory('item()*')

/** Several values as a sequence: an array of JavaScript would become an array of XPath. */
function sequenceOf(found: readonly unknown[]): unknown {
  return found.length === 1 ? found[0] : manyItems([...found], domFacade)
}

function patternOf(pattern: Element): Pattern {
  const rules = childrenOf(pattern, 'rule').map((rule): Rule => {
    const asserts = childrenOf(rule, 'assert').map((assert) => ({
      rule: assert.getAttribute('id') ?? '',
      flag: assert.getAttribute('flag') ?? 'fatal',
      test: assert.getAttribute('test') ?? 'false()',
      words: (assert.textContent ?? '').trim(),
    }))
    return { selector: selectorOf(rule.getAttribute('context') ?? ''), lets: letsOf(rule), asserts }
  })
  return { lets: letsOf(pattern), rules }
}

/** A pattern of XSLT matches anywhere unless it begins at the root. */
function selectorOf(context: string): string {
  const anywhere = alternatives(context).map((one) => (one.startsWith('/') ? one : `//${one}`))
  return anywhere.join(' | ')
}

/** The parts between bars that stand outside brackets and quotes. */
function alternatives(context: string): string[] {
  const parts = ['']
  let depth = 0
  let quote = ''
  for (const letter of context) {
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === "'" || letter === '"') quote = letter
    else if ('[('.includes(letter)) depth++
    else if ('])'.includes(letter)) depth--
    if (letter === '|' && depth === 0 && quote === '') parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim())
}

function letsOf(element: Element): Let[] {
  return childrenOf(element, 'let').map((one) => ({
    name: one.getAttribute('name') ?? '',
    value: one.getAttribute('value') ?? '()',
  }))
}

function prefixesOf(schema: Element): Record<string, string> {
  const pairs = childrenOf(schema, 'ns').map((ns): [string, string] => [
    ns.getAttribute('prefix') ?? '',
    ns.getAttribute('uri') ?? '',
  ])
  return Object.fromEntries(pairs)
}

/** `xsl:function` as one expression of XPath, so that others may call it. */
function registerFunction(element: Element, options: Options): void {
  const name = (element.getAttribute('name') ?? '').replace(/^u:/, '')
  const parameters = childrenOf(element, 'param')
  const names = parameters.map((one) => one.getAttribute('name') ?? '')
  const types = parameters.map((one) => one.getAttribute('as') ?? 'item()*')
  const result = element.getAttribute('as') ?? 'item()*'
  const expression = bodyOf(element)
  registerCustomXPathFunction({ namespaceURI: 'utils', localName: name }, types, result, (_, ...values) => {
    const given = values.map((value) => (Array.isArray(value) ? sequenceOf(value) : value))
    const variables = Object.fromEntries(names.map((one, at) => [one, given[at]]))
    const found = evaluateXPath(
      expression,
      null,
      null,
      variables,
      evaluateXPath.ALL_RESULTS_TYPE,
      options,
    ) as unknown[]
    return found.length === 1 ? found[0] : found
  })
}

function bodyOf(element: Element): string {
  const lets: Let[] = []
  for (const one of element.children) {
    const select = one.getAttribute('select')
    if (one.localName === 'variable') {
      const value = select ?? (one.children.length > 0 ? bodyOf(one) : `'${one.textContent}'`)
      lets.push({ name: one.getAttribute('name') ?? '', value })
    }
    if (one.localName === 'sequence') return within(lets, select ?? '()')
    if (one.localName === 'choose') return within(lets, choiceOf(one))
  }
  throw new Error(`no expression in ${element.getAttribute('name')}`)
}

function choiceOf(choose: Element): string {
  const otherwise = childrenOf(choose, 'otherwise')[0]
  return childrenOf(choose, 'when').reduceRight(
    (rest, when) => `if (${when.getAttribute('test')}) then (${bodyOf(when)}) else (${rest})`,
    otherwise ? bodyOf(otherwise) : '()',
  )
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.localName === name)
}
