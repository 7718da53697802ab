import type { Role } from '../app/platform/actor.ts'
import { SECTIONS } from '../app/domains/cooperative/pages/sections.ts'
import type { DemoOffice } from './harness/demo-office.ts'
import {
  addressesOfAudit,
  addressesOfBenefits,
  addressesOfDemo,
  addressesOfJointWork,
  addressesOfMunicipality,
  addressesOfQuotes,
  addressesOfReceipts,
  addressesOfWriteOffs,
  peopleOfDemo,
  WRITES,
} from './pages-addresses.ts'
import { ofBooksAndTax } from './pages-books.ts'
import { coop, ofAsking, ofCoach } from './pages-asking.ts'
import { ofCollecting } from './pages-collecting.ts'
import { ofWhatIsFurther } from './pages-further.ts'
import { ofLife } from './pages-of-life.ts'
import { ofReleasing } from './pages-releasing.ts'

/** Who opens a page, and where it is. */
export type PageToSee = { readonly name: string; readonly as: string | undefined; readonly path: string }

/** Where the things of the demo are that a page is about. */
type Addresses = Awaited<ReturnType<typeof addressesOfDemo>> &
  Awaited<ReturnType<typeof addressesOfJointWork>> &
  Awaited<ReturnType<typeof addressesOfAudit>> &
  Awaited<ReturnType<typeof addressesOfQuotes>> &
  Awaited<ReturnType<typeof addressesOfReceipts>> &
  Awaited<ReturnType<typeof addressesOfWriteOffs>> &
  Awaited<ReturnType<typeof addressesOfBenefits>> & {
    readonly agreed: Awaited<ReturnType<typeof addressesOfMunicipality>>
  }

/** Where the person of a role does not have what a page shows: whose mailbox does. */
export type Mailbox = `${string}@${string}`

type Row = readonly [name: string, as: Role | Mailbox | undefined, path: string | undefined]
/** Who is what in the demo, by the role they show. */
export type People = Readonly<Record<Role, string>>

/** Every kind of page, on the demo: for screenshots, lighthouse and the journeys with axe. A new one belongs here. */
export async function pagesToSee(office: DemoOffice): Promise<PageToSee[]> {
  const people = await peopleOfDemo(office)
  const at = {
    ...(await addressesOfDemo(office, people)),
    ...(await addressesOfJointWork(office)),
    ...(await addressesOfAudit(office)),
    ...(await addressesOfReceipts(office, people)),
    ...(await addressesOfWriteOffs(office)),
    ...(await addressesOfBenefits(office, people)),
    ...(await addressesOfQuotes(office)),
    agreed: await addressesOfMunicipality(office),
  }
  return [
    ...ofMembers(at),
    ...ofTheAdministration(at),
    ...ofPurchases(at),
    ...ofOthers(at),
    ...ofAsking(at),
    ...ofCoach(at),
    ...ofCollecting(at),
    ...ofReleasing(at),
    ...(await ofWhatIsFurther(office, people)),
    ...(await ofLife(office, people)),
  ].flatMap(([name, role, path]) => (path === undefined ? [] : [{ name, as: mailboxOf(people, role), path }]))
}

function mailboxOf(people: People, as: Role | Mailbox | undefined): string | undefined {
  return as === undefined || as.includes('@') ? as : people[as as Role]
}

/** What a member sees. */
function ofMembers(at: Addresses): Row[] {
  return [
    ['lid-begin', 'member', coop],
    ['lid-te-doen', 'member', `${coop}/te-doen`],
    ['lid-te-doen-mail', 'member', `${coop}/te-doen/mail`],
    ['lid-potje', 'member', `${coop}/potje`],
    ['lid-facturen', 'member', `${coop}/facturen`],
    ['lid-nieuwe-factuur', 'member', `${coop}/facturen/nieuw`],
    ['lid-factuur', 'member', at.memberInvoice],
    ['lid-vaste-facturen', 'member', `${coop}/vaste-facturen`],
    ['lid-vaste-factuur-nieuw', 'member', `${coop}/vaste-facturen/nieuw`],
    ['lid-vaste-factuur', 'member', at.recurringPlan],
    ['lid-offertes', 'member', `${coop}/offertes`],
    ['lid-offerte-nieuw', 'member', `${coop}/offertes/nieuw`],
    ['lid-offerte', 'member', at.acceptedQuote],
    ['lid-offerte-prijs', 'member', at.acceptedQuote && `${at.acceptedQuote}/prijs`],
    ['lid-factuur-samen', 'administrator', at.jointInvoice],
    ['lid-factuur-verdelen', WRITES, at.dividing],
    ['lid-offerte-samen', 'member', at.jointQuote],
    ['lid-werk-voor-elkaar', 'member', `${coop}/werk-voor-elkaar`],
    ['lid-werk-voor-elkaar-nieuw', 'member', `${coop}/werk-voor-elkaar/nieuw`],
    ['lid-klanten', 'member', `${coop}/klanten`],
    ['lid-klant-nieuw', 'member', `${coop}/klanten/nieuw`],
    ['lid-kosten', 'member', `${coop}/kosten`],
    ['lid-kosten-een', 'member', at.memberCost],
    ['lid-bonnetjes', 'member', `${coop}/bonnetjes`],
    ['lid-bonnetje-nieuw', 'member', `${coop}/bonnetjes/nieuw`],
    ['lid-bonnetje', 'member', at.memberReceipt],
    ['lid-verdeling', 'member', at.memberSharing],
    ['lid-regelingen', 'member', `${coop}/regelingen`],
    ['lid-uren', 'member', `${coop}/uren`],
    ['lid-overzichten', 'member', `${coop}/overzichten`],
    ['lid-overzicht', 'member', at.waitingStatement],
    ['lid-overzicht-bevestigd', 'member', at.confirmedStatement],
    ['lid-factuur-wijzigen', WRITES, at.memberDraft],
    ['lid-uitkering', 'member', `${coop}/uitkering?bedrag=250`],
    ['lid-uitkering-hoe', 'member', `${coop}/uitkering/hoe-weten-we-dat?bedrag=250`],
    ['lid-uitkering-gegevens', 'member', `${coop}/uitkering/gegevens`],
    ['lid-uitkering-vraag', 'member', `${coop}/uitkering/gegevens/uitkering`],
    ['lid-uitkering-antwoord', 'member', `${coop}/uitkering/gegevens/wonen/samen`],
    ['lid-uitkering-delen', 'member', `${coop}/uitkering/delen`],
    ['mijn-toegang', 'member', '/mijn-toegang'],
    ['lid-potje-vraag-nieuw', 'member', `${coop}/potjes/vragen/nieuw`],
    ['lid-jaarrekeningen', 'member', `${coop}/jaarrekeningen`],
    ['lid-jaar-uitkering', 'member', `${coop}/uitkering/jaar/2025`],
    ['lid-toestemming', 'member', `${coop}/uitkering/toestemming`],
    ['lid-toestemming-nieuw', 'member', `${coop}/uitkering/toestemming/nieuw`],
    ['lid-vragen', 'member', `${coop}/uitkering/vragen`],
    ['niet-gevonden', 'member', `${coop}/bestaat-niet`],
  ]
}

/** What the administration sees. */
function ofTheAdministration(at: Addresses): Row[] {
  return [
    ['beheer-overzichten', 'administrator', `${coop}/overzichten-versturen`],
    ['beheer-begin', 'administrator', coop],
    ['beheer-te-doen', 'administrator', `${coop}/te-doen`],
    ['beheer-goedkeuren', 'administrator', `${coop}/goedkeuren`],
    ['beheer-facturen', 'administrator', `${coop}/facturen`],
    ['beheer-vaste-facturen', 'administrator', `${coop}/vaste-facturen`],
    ['beheer-offertes', 'administrator', `${coop}/offertes`],
    ['beheer-offerte', 'administrator', at.sentQuote],
    ['beheer-offerte-samen', 'administrator', at.jointQuote],
    ['beheer-offerte-verdelen', 'administrator', at.jointQuote && `${at.jointQuote}/samen`],
    ['beheer-werk-op-papier', 'administrator', `${coop}/werk-voor-elkaar/op-papier`],
    ['beheer-offerte-voorwaarden', 'administrator', `${coop}/offertes/voorwaarden`],
    ['beheer-bank', 'administrator', `${coop}/bank`],
    ['beheer-bank-inlezen', 'administrator', `${coop}/bank/inlezen`],
    ['beheer-afschriften', 'administrator', `${coop}/bank/afschriften`],
    ['beheer-verkoop', 'administrator', `${coop}/bank/verkoop`],
    ['beheer-bankregel', 'administrator', at.bankLine],
    ['beheer-betalen', 'administrator', `${coop}/betalen`],
    ['beheer-betalen-opdracht', 'administrator', at.paymentBatch],
    ['beheer-betalen-rekeningen', 'administrator', `${coop}/betalen/rekeningen`],
    ['beheer-kosten', 'administrator', `${coop}/kosten`],
    ['beheer-kosten-nieuw', 'administrator', `${coop}/kosten/nieuw`],
    ['beheer-te-betalen', 'administrator', `${coop}/boeken/te-betalen`],
    ['beheer-zonder-stuk', 'administrator', `${coop}/boeken/zonder-stuk`],
    ['beheer-bakje', 'administrator', `${coop}/bakje`],
    ['beheer-bon', 'administrator', at.trayReceipt],
    ['beheer-bon-boeken', 'administrator', at.trayReceiptBooked],
    ['beheer-kosten-een', 'administrator', at.cost],
    ['beheer-klanten', 'administrator', `${coop}/klanten`],
    ['beheer-klant', 'administrator', at.customerCard],
    ['beheer-e-facturen', 'administrator', `${coop}/instellingen/e-factuur`],
    ...ofBooksAndTax(),
    ['beheer-boeking', 'administrator', at.entry],
    ['beheer-beginstand-potje', 'administrator', `${coop}/potjes/beginstand`],
    ['beheer-potjes', 'administrator', `${coop}/potjes`],
    ['beheer-lid-potje', 'administrator', at.member && `${at.member}/potje`],
    ['beheer-leden', 'administrator', `${coop}/leden`],
    ['beheer-lid', 'administrator', at.member],
    ['beheer-lid-gegevens', 'administrator', at.member && `${at.member}/gegevens`],
    ['beheer-lid-adres', 'administrator', at.member && `${at.member}/adres`],
    ['beheer-lid-uitschrijven', 'administrator', at.member && `${at.member}/uitschrijven`],
    ['beheer-lid-toch-niet', 'administrator', at.member && `${at.member}/toch-niet`],
    ['beheer-lid-nieuw', 'administrator', `${coop}/leden/nieuw`],
    ['beheer-mensen', 'administrator', `${coop}/mensen`],
    ['beheer-kaart', 'administrator', at.card],
    ['beheer-instellingen', 'administrator', `${coop}/instellingen`],
    ...SECTIONS.map(({ slug }): Row => [
      `beheer-instellingen-${slug}`,
      'administrator',
      `${coop}/instellingen/${slug}`,
    ]),
    ['beheer-gemeenten', 'administrator', `${coop}/gemeenten`],
    ['beheer-gemeente-nieuw', 'administrator', `${coop}/gemeenten/nieuw`],
    ['beheer-gemeente', 'administrator', at.agreed.municipality],
    ['beheer-gemeente-gegevens', 'administrator', `${at.agreed.municipality}/gegevens`],
    ['beheer-gemeente-lid', 'administrator', `${at.agreed.municipality}/leden`],
    ['beheer-gemeente-beleid', 'administrator', `${at.agreed.municipality}/beleid/nieuw`],
    ['beheer-gemeente-versie', 'administrator', at.agreed.waiting],
    ['beheer-gemeente-inloggen', 'administrator', at.officeSetting],
  ]
}

/** What is bought, and from whom. */
function ofPurchases(at: Addresses): Row[] {
  return [
    ['beheer-kosten-reis', 'administrator', `${coop}/kosten/reis`],
    ['beheer-inkoop', 'administrator', `${coop}/inkoop`],
    ['beheer-inkoop-nieuw', 'administrator', `${coop}/inkoop/nieuw`],
    ['beheer-inkoop-een', 'administrator', at.supplierInvoice],
    ['beheer-leveranciers', 'administrator', `${coop}/leveranciers`],
    ['beheer-leverancier', 'administrator', at.supplier],
  ]
}

/** What everybody else sees: the board and the audit committee, coach and municipality, and who is not signed in. */
function ofOthers(at: Addresses): Row[] {
  return [
    ['start', undefined, '/'],
    ['inloggen', undefined, '/inloggen'],
    ['inloggen-kaart', undefined, '/inloggen/kaart'],
    ['klant-factuur', undefined, at.customer],
    ['klant-offerte', undefined, at.quoteOfCustomer],
    ['coach-overzichten', 'coach', `${coop}/overzichten-versturen`],
    ['beheer-taak-geven', 'board', `${coop}/mensen/geef-een-taak`],
    ['bestuur-gemeente-bezorgen', 'board', `${at.agreed.municipality}/bezorgen`],
    ['consulent-gemeente-versie', 'case-manager', at.agreed.waiting],
    ['bestuur-begin', 'board', coop],
    ['bestuur-meenemen', 'board', `${coop}/meenemen`],
    ['bestuur-inkoop-grens', 'board', `${coop}/inkoop/grens`],
    ['beheer-inkoop-grens-gevraagd', 'administrator', `${coop}/inkoop/grens/gevraagd`],
    ['bestuur-resultaat', 'board', `${coop}/resultaat`],
    ['bestuur-jaar', 'board', `${coop}/jaar/2025`],
    ['bestuur-regelingen', 'board', `${coop}/regelingen`],
    ['bestuur-regeling', 'board', at.scheme],
    ['bestuur-regeling-nieuw', 'board', `${coop}/regelingen/nieuw`],
    ['bestuur-regeling-versie', 'board', at.version],
    ['bestuur-regeling-leden', 'board', at.scheme && `${at.scheme}/leden`],
    ['kascommissie-begin', 'auditor', coop],
    ['kascommissie-jaren', 'auditor', `${coop}/kascommissie`],
    ['kascommissie-jaar', 'auditor', `${coop}/kascommissie/2025`],
    ['kascommissie-boeking', 'auditor', at.auditEntry],
    ['consulent-begin', 'case-manager', coop],
    ['consulent-te-doen', 'case-manager', `${coop}/te-doen`],
    ['consulent-clienten', 'case-manager', `${coop}/clienten`],
    ['consulent-client', 'case-manager', at.client],
    ['consulent-client-vragen', 'case-manager', at.client && `${at.client}/vragen`],
    ['consulent-toestemming-geven', 'case-manager', at.client && `${at.client}/toestemming`],
    ['consulent-toestemming-stoppen', 'case-manager', at.clientEnd],
    ['consulent-toestemming-verbeteren', 'case-manager', at.clientRight],
    ['consulent-cijfers', 'case-manager', `${coop}/cijfers`],
    ['consulent-account', 'case-manager', `${coop}/gemeente-account`],
    ['inloggen-gemeente', undefined, '/inloggen/gemeente'],
  ]
}
