/** The papers of an agreement, to who may read them: what is signed, its scans, and the proof of signing. */
import { letterSheet } from '../../../documents/letter.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { scanById } from '../contract-scan.db.ts'
import { contractById, paperOf, type Paper } from '../contract.db.ts'
import type { Contract } from '../contract.ts'

/** The paper itself, byte for byte as it was put to the member. */
export async function contractPdf(visit: CooperativeVisit): Promise<Response> {
  const { contract, paper } = await open(visit)
  return file({ name: `${contract.title}.pdf`, media_type: 'application/pdf', content: paper.pdf })
}

/** A scan of a paper. */
export async function contractScan(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'contract'>('contract')
  const found = await visit.read(async (tx) => ({
    contract: await contractById(tx, visit.cooperative.id, id),
    scan: await scanById(tx, visit.cooperative.id, id, visit.id<'contract-scan'>('signedPaper')),
  }))
  if (!found.contract || !found.scan) throw new NothingHere('no such scan')
  await visit.readsFileOf(found.contract.memberId)
  return file(found.scan)
}

/** Who signed, when and how, with the hash of the paper: made when it is asked, out of what is kept for ever. */
export async function proofPdf(visit: CooperativeVisit): Promise<Response> {
  const { contract, paper } = await open(visit)
  const cooperative = await visit.read((tx) => cooperativeById(tx, visit.cooperative.id))
  const lines = proofLines(visit, contract)
  if (!cooperative || lines.length === 0) throw new NothingHere('nothing was signed with a code')
  const words = visit.text.contracts.proof
  const { legalName, address, phone, email, colour } = cooperative
  const sheet = letterSheet({
    language: visit.language,
    cooperative: legalName,
    colour,
    sender: [address.street, `${address.postcode} ${address.city}`.trim(), phone, email].filter(
      (one) => one !== '',
    ),
    to: [contract.member],
    on: visit.now.today,
    subject: words.subject({ title: contract.title }),
    paragraphs: [
      words.lead,
      words.paper({ title: contract.title, day: formatDay(contract.startsOn, visit.language) }),
      words.hash({ sha256: inFours(paper.sha256.toString('hex')) }),
    ],
    list: lines,
    after: [words.after],
    bye: [],
  })
  const content = await renderPdf({
    template: await documentTemplate('letter'),
    on: visit.now.today,
    data: sheet,
  })
  return file({ name: `${words.file}.pdf`, media_type: 'application/pdf', content: Buffer.from(content) })
}

function proofLines(visit: CooperativeVisit, { words: said, member }: Contract): readonly string[] {
  const words = visit.text.contracts.proof
  const when = (at: Date) => formatMoment(at, visit.language)
  const signed = said.find(({ way }) => way === 'code')
  if (!signed) return []
  const other = said.find(({ kind }) => kind === 'signed-for-cooperative')
  return [
    words.member({ name: member, when: when(signed.at), email: signed.codeSentTo ?? '' }),
    other
      ? words.cooperative({
          name: other.by === '' ? visit.text.contracts.one.somebody : other.by,
          when: when(other.at),
        })
      : words.notYet,
  ]
}

/** A long number in groups, so that it can be read out and stays on the paper. */
function inFours(hex: string): string {
  return hex.match(/.{1,8}/gu)!.join(' ')
}

async function open(visit: CooperativeVisit): Promise<{ contract: Contract; paper: Paper }> {
  const { id } = visit.cooperative
  const contractId = visit.id<'contract'>('contract')
  const found = await visit.read(async (tx) => ({
    contract: await contractById(tx, id, contractId),
    paper: await paperOf(tx, id, contractId),
  }))
  const { contract, paper } = found
  if (!contract || !paper) throw new NothingHere('no such paper')
  await visit.readsFileOf(contract.memberId)
  return { contract, paper }
}
