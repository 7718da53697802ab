import type { ComponentChildren } from 'preact'
import {
  Button,
  Details,
  Form,
  HiddenField,
  Notice,
  TextArea,
  useLanguage,
  useText,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import { isOnBehalf, type CooperativeVisit } from '../../../web/visit.ts'
import { changesToAgree, disagreementIn } from '../changes-to-agree.ts'
import type { InvoiceDetail } from '../detail.db.ts'
import { ActionForm, type Acting } from './action-form.tsx'
import { changeInWords } from './timeline.tsx'

/**
 * For the member: somebody else put this forward for you. What they changed stands first; one tap says that it is
 * right, a few words say that it is not.
 */
export function AskToAgree(props: {
  visit: CooperativeVisit
  detail: InvoiceDetail
  /** Names of customers that a change speaks of, by id. */
  customers: ReadonlyMap<string, string>
  /** What it brings them and does to their benefit: they read that before they say yes. */
  effect: ComponentChildren
  acting: Acting
}) {
  const { visit, detail, customers, effect, acting } = props
  const [language, text] = [useLanguage(), useText()]
  const words = text.salesPages.invoice
  const { invoice, events } = detail
  const telling = { text, language, customers, workedUntil: invoice.workedUntil }
  const changes = changesToAgree(events)
  const share = invoice.shares.find(({ person }) => person === acting.me)
  const leader = invoice.shares.find(({ leads }) => leads)
  const made = share?.leads === false ? text.joint.asked({ leader: leader?.name ?? '' }) : words.agreeMade
  return (
    <Notice tone="doubt" title={words.agreeTitle}>
      {changes.length === 0 && <p>{made}</p>}
      {changes.length > 0 && (
        <>
          <p>{words.agreeChanged}</p>
          <ul>
            {changes.map((change, at) => (
              <li key={at}>{changeInWords(change, telling)}</li>
            ))}
          </ul>
        </>
      )}
      {share?.joint ? (
        <p>{text.joint.yourPart({ net: formatEuro(share.net, language) })}</p>
      ) : (
        <p>
          {words.agreeAmount({
            total: formatEuro(invoice.total, language),
            net: formatEuro(invoice.net, language),
          })}
        </p>
      )}
      {effect}
      <p>{words.agreeLook}</p>
      <OwnHand visit={visit} />
      {!isOnBehalf(visit) && (
        <>
          <ActionForm
            acting={acting}
            does="agree"
            label={words.agree}
            look="primary"
            revision={invoice.revision}
          />
          <SayNo
            acting={acting}
            revision={invoice.revision}
            leader={share?.leads === false ? leader?.name : undefined}
          />
        </>
      )}
    </Notice>
  )
}

/** Opened by the second button: what is not right, in a few words, for `leader` or else for the administration. */
function SayNo(props: { acting: Acting; revision: number; leader: string | undefined }) {
  const { acting, revision, leader } = props
  const text = useText()
  const words = text.salesPages.invoice
  const wrong = acting.wrong('disagreement')
  return (
    <Details summary={words.disagree} open={wrong !== undefined}>
      <Form action={acting.action} commandId={acting.commandId} label={words.disagree}>
        <HiddenField name="revision" value={String(revision)} />
        <TextArea
          name="disagreement"
          label={words.disagreement}
          hint={leader === undefined ? words.disagreementHint : text.joint.noHint({ leader })}
          value={acting.typed['disagreement']}
          error={wrong}
          rows={3}
          maxLength={2000}
        />
        <Button name="intent" value="disagree" look="secondary">
          {leader === undefined ? words.sendDisagreement : text.joint.sendNo({ leader })}
        </Button>
      </Form>
    </Details>
  )
}

/** What another than who reads said is not right, as long as nobody changed it. */
export function SaysNo({ visit, detail }: { visit: CooperativeVisit; detail: InvoiceDetail }) {
  const disagreement = disagreementIn(detail.events)
  if (!disagreement || disagreement.by === visit.actor.personId) return null
  const name =
    detail.invoice.shares.find(({ person }) => person === disagreement.by)?.name ?? detail.memberName
  return (
    <Notice tone="doubt" title={visit.text.salesPages.invoice.memberSays({ name })}>
      <p>{disagreement.words}</p>
    </Notice>
  )
}
