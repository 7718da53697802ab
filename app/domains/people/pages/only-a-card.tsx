import {
  Button,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  PasskeyButton,
} from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { accountOf } from '../account-actor.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { iOnlyHaveACard } from '../sign-in-card.db.ts'
import { peoplePaths } from './addresses.ts'

/**
 * Whether signing out shuts somebody out: their card is used up and there is no other way in. On a shared device
 * signing out is one tap all the same: whoever sits there next must not come in.
 */
export async function wouldBeShutOut(needs: PeopleNeeds, visit: Visit): Promise<boolean> {
  const { signedIn } = visit
  if (!signedIn || signedIn.sharedDevice) return false
  return needs.database.read(accountOf(signedIn), iOnlyHaveACard)
}

/** Asks whether somebody who came in with a card really wants out, with a passkey as the better way. */
export function askBeforeLeaving(visit: Visit, action: string): Response {
  const words = visit.text.people.onlyCard
  return page(visit, {
    title: words.askTitle,
    passkey: true,
    children: (
      <>
        <Heading level={1}>{words.askTitle}</Heading>
        <Paragraph>{words.ask}</Paragraph>
        <PasskeyButton
          does="register"
          options={peoplePaths.accountPasskey()}
          verify={peoplePaths.accountPasskeyDone()}
        >
          {visit.text.people.account.passkeyAdd}
        </PasskeyButton>
        <LinkButton href={paths.start()} look="secondary">
          {words.stay}
        </LinkButton>
        <Form action={action} commandId={freshCommandId(visit)} label={words.leave}>
          <HiddenField name="toch" value="ja" />
          <Button look="quiet">{words.leave}</Button>
        </Form>
      </>
    ),
  })
}

/** For who came in with a card and has no other way in yet: make one now. */
export const onlyACardBlock: HomeBlock = {
  may: 'own-work.read',
  order: 50,
  async load(visit) {
    if (visit.signedIn?.sharedDevice !== false || !(await visit.read(iOnlyHaveACard))) return null
    const words = visit.text.people.onlyCard
    return (
      <Notice title={words.suggestTitle}>
        <Paragraph>{words.suggest}</Paragraph>
        <LinkButton href={paths.account()} look="secondary">
          {words.suggestButton}
        </LinkButton>
      </Notice>
    )
  },
}
