import type { Route } from '../../web/route.ts'
import { at, byLink, outside } from '../../web/route.ts'
import type { PeopleNeeds } from './people-needs.ts'
import {
  chooseLanguage,
  dropPasskey,
  leave,
  leaveEverywhere,
  leaveThere,
  showAccount,
} from './pages/account.tsx'
import { cardPdf, printCard, showCards, withdrawCard } from './pages/card.tsx'
import { showInstallation } from './pages/installation.tsx'
import { linkAtOffice, officeAccountPage, unlink } from './pages/office-account.tsx'
import { officeSetting, stopOffice } from './pages/office-setting.tsx'
import { chooseOffice, comeBackFromOffice, goToOffice } from './pages/office-sign-in.tsx'
import { addPasskey, newPasskeyOptions, passkeyOptions, usePasskey } from './pages/passkeys.ts'
import { showSecondStep, takeSecondStep } from './pages/second-factor.tsx'
import { showStop, stopMail, toDoMailPage } from './pages/to-do-mail.tsx'
import { setUp, showSetUp, turnOff } from './pages/set-up-second-factor.tsx'
import { allow, forbid, readIt, showBehalfOfMe, stopIt } from './pages/on-behalf/of-me.tsx'
import { askForYes, hearYes, showWorkTogether, stopHere } from './pages/on-behalf/work-together.tsx'
import { showCard, useCard } from './pages/sign-in-card.tsx'
import { showLink, useLink } from './pages/sign-in-link.tsx'
import { sendCode, showCode, showSignIn, useCode } from './pages/sign-in.tsx'
import { lookAs, showStart } from './pages/start.tsx'

export { onBehalfBlock } from './pages/on-behalf/home-block.tsx'
export { notInOwnHandsBlock } from './pages/not-in-own-hands.tsx'
export { onlyACardBlock } from './pages/only-a-card.tsx'

/**
 * Signing in, one's own access, and the printed cards of members. Put these before `/:coop`: the addresses
 * are words, not co-ops.
 */
export function peopleRoutes(needs: PeopleNeeds): Route[] {
  return [
    outside('get', '/', 'anyone', (visit) => showStart(needs, visit)),
    outside('get', '/inloggen', 'anyone', (visit) => showSignIn(needs, visit)),
    outside('post', '/inloggen', 'anyone', (visit) => sendCode(needs, visit)),
    outside('get', '/inloggen/code', 'anyone', (visit) => showCode(needs, visit)),
    outside('post', '/inloggen/code', 'anyone', (visit) => useCode(needs, visit)),
    outside('get', '/inloggen/link/:token', 'anyone', (visit) => showLink(needs, visit)),
    outside('post', '/inloggen/link/:token', 'anyone', (visit) => useLink(needs, visit)),
    outside('get', '/inloggen/kaart', 'anyone', showCard),
    outside('post', '/inloggen/kaart', 'anyone', (visit) => useCard(needs, visit)),
    outside('post', '/inloggen/passkey', 'anyone', (visit) => passkeyOptions(needs, visit)),
    outside('post', '/inloggen/passkey/klaar', 'anyone', (visit) => usePasskey(needs, visit)),
    outside('post', '/inloggen/als', 'anyone', (visit) => lookAs(needs, visit)),
    outside('get', '/inloggen/tweede-stap', 'signed-in', (visit) => showSecondStep(needs, visit)),
    outside('post', '/inloggen/tweede-stap', 'signed-in', (visit) => takeSecondStep(needs, visit)),
    outside('get', '/inloggen/gemeente', 'anyone', (visit) => chooseOffice(needs, visit)),
    outside('get', '/inloggen/gemeente/:municipality', 'anyone', (visit) => goToOffice(needs, visit)),
    outside('get', '/inloggen/gemeente/:municipality/klaar', 'anyone', (visit) =>
      comeBackFromOffice(needs, visit),
    ),
    outside('post', '/uitloggen', 'anyone', (visit) => leave(needs, visit)),

    outside('get', '/mijn-toegang', 'signed-in', (visit) => showAccount(needs, visit)),
    outside('post', '/mijn-toegang/taal', 'signed-in', (visit) => chooseLanguage(needs, visit)),
    outside('post', '/mijn-toegang/toegangssleutel', 'signed-in', (visit) => newPasskeyOptions(needs, visit)),
    outside('post', '/mijn-toegang/toegangssleutel/klaar', 'signed-in', (visit) => addPasskey(needs, visit)),
    outside('post', '/mijn-toegang/toegangssleutel/verwijder', 'signed-in', (visit) =>
      dropPasskey(needs, visit),
    ),
    outside('get', '/mijn-toegang/extra-controle', 'signed-in', (visit) => showSetUp(needs, visit)),
    outside('post', '/mijn-toegang/extra-controle', 'signed-in', (visit) => setUp(needs, visit)),
    outside('post', '/mijn-toegang/extra-controle/uit', 'signed-in', (visit) => turnOff(needs, visit)),
    outside('post', '/mijn-toegang/apparaat', 'signed-in', (visit) => leaveThere(needs, visit)),
    outside('post', '/mijn-toegang/overal-uit', 'signed-in', (visit) => leaveEverywhere(needs, visit)),
    outside('get', '/installatie', 'signed-in', (visit) => showInstallation(needs, visit)),

    ...onBehalfRoutes(needs),
    at('get', '/:coop/te-doen/mail', 'own-ways.choose', toDoMailPage.show),
    at('post', '/:coop/te-doen/mail', 'own-ways.choose', toDoMailPage.receive),
    byLink('get', '/m/:token', showStop, { holder: 'signs-in' }),
    // The button of a mail program posts here: what it says is not read, the link says it all.
    byLink('post', '/m/:token', stopMail, { holder: 'signs-in', fromElsewhere: true }),
    at('get', '/:coop/mensen/:person/kaart', 'card.print', showCards, { personal: 'card' }),
    at('post', '/:coop/mensen/:person/kaart', 'card.print', (visit) => printCard(needs, visit), {
      personal: 'card',
    }),
    at('get', '/:coop/gemeente-account', 'client.read', (visit) => officeAccountPage(needs, visit)),
    at('post', '/:coop/gemeente-account', 'client.read', unlink),
    at('get', '/:coop/gemeente-account/koppel', 'client.read', (visit) => linkAtOffice(needs, visit)),
    at('get', '/:coop/gemeenten/:municipality/inloggen', 'municipal-sign-in.set', (visit) =>
      officeSetting(needs).show(visit),
    ),
    at('post', '/:coop/gemeenten/:municipality/inloggen', 'municipal-sign-in.set', (visit) =>
      officeSetting(needs).receive(visit),
    ),
    at('post', '/:coop/gemeenten/:municipality/inloggen/stop', 'municipal-sign-in.set', stopOffice),
    at('post', '/:coop/mensen/:person/kaart.pdf', 'card.print', (visit) => cardPdf(needs, visit)),
    at('post', '/:coop/mensen/:person/kaart/trek-in', 'card.print', withdrawCard),
  ]
}

/** Working on behalf of a member: saying yes, stopping, and what the member reads. */
function onBehalfRoutes(needs: PeopleNeeds): Route[] {
  return [
    at('get', '/:coop/mensen/:person/samen', 'behalf.work', showWorkTogether, {
      personal: 'details',
    }),
    at('post', '/:coop/mensen/:person/samen', 'behalf.work', (visit) => hearYes(needs, visit), {
      personal: 'details',
    }),
    at('post', '/:coop/mensen/:person/samen/code', 'behalf.work', (visit) => askForYes(needs, visit), {
      personal: 'details',
    }),
    at('post', '/:coop/samen/stop', 'own-ways.choose', stopHere),
    at('get', '/:coop/namens-mij', 'behalf.follow', showBehalfOfMe),
    at('post', '/:coop/namens-mij/stop', 'behalf.follow', stopIt),
    at('post', '/:coop/namens-mij/gelezen', 'behalf.follow', readIt),
    at('post', '/:coop/namens-mij/niemand', 'behalf.follow', forbid),
    at('post', '/:coop/namens-mij/weer', 'behalf.follow', allow),
  ]
}
