/** Every step of a benefit in a sentence. "Je" is the member; a term of law is explained where it stands. */
import type { ExemptionKind, WhyNothingExempt } from '../../domains/benefits/engine/exemption-grant.ts'
import type { NormKey } from '../../domains/benefits/engine/household.ts'
import type { StepWords } from '../../domains/benefits/engine/step-words.ts'
import type { Decider, OverflowTo } from '../../domains/benefits/engine/step.ts'

const household: Readonly<Record<NormKey, string>> = {
  'single.age18to20': 'alleen en 18, 19 of 20 jaar',
  'singleParent.age18to20': 'alleen met kind en 18, 19 of 20 jaar',
  'single.age21toAOW': 'alleen, met of zonder kinderen',
  'single.aow': 'alleen en met AOW',
  'couple.age21toAOW': 'samen, allebei 21 jaar of ouder',
  'couple.aow': 'samen, een van jullie of allebei met AOW',
  'couple.bothAge18to20.noChildren': 'samen, allebei onder de 21',
  'couple.bothAge18to20.withChildren': 'samen met kinderen, allebei onder de 21',
  'couple.oneAge18to20.noChildren': 'samen, een van jullie onder de 21',
  'couple.oneAge18to20.withChildren': 'samen met kinderen, een van jullie onder de 21',
  'institution.single': 'alleen in een inrichting',
  'institution.couple': 'samen in een inrichting',
}

const exemption: Readonly<Record<ExemptionKind, string>> = {
  work: 'je eerste zes maanden met werk',
  'pension-age': 'werk naast je AOW',
  'single-parent': 'werk als alleenstaande ouder',
  medical: 'minder uren werken om je gezondheid',
  subsidised: 'werk met loonkostensubsidie',
  'subsidised-after': 'werk met loonkostensubsidie, na het eerste jaar',
  'work-2027': 'de nieuwe regel voor werk',
  'work-2027-longer': 'de nieuwe regel voor werk, verlengd',
  'medical-2027': 'de nieuwe regel voor minder uren om je gezondheid',
  'pension-age-2027': 'de nieuwe regel voor werk naast je AOW',
}

const why: Readonly<Record<WhyNothingExempt, string>> = {
  'not-granted': 'De gemeente heeft niet besloten dat je een deel mag houden.',
  'decision-not-now': 'Het besluit van de gemeente geldt niet in deze maand.',
  'no-income': 'Er is geen geld van werk in deze maand.',
  'under-27': 'Je bent nog geen 27. Daarom mag je volgens de wet geen deel houden.',
  'months-used': 'Je hebt alle maanden gebruikt waarin je een deel mocht houden.',
  'not-single-parent': 'Dit deel is alleen voor alleenstaande ouders.',
  'child-too-old': 'Dit deel is alleen voor ouders met een kind onder de 12.',
  'first-the-other-months': 'Eerst gebruik je de zes maanden waarin je meer mag houden.',
  'only-employment': 'Dit deel geldt alleen voor werk in loondienst, niet voor een eigen onderneming.',
  'not-for-self-employed': 'Je gemeente laat je van een eigen onderneming geen deel houden.',
  'at-settlement': 'Je gemeente kijkt pas na het jaar welk deel je mag houden.',
  'from-pension-age': 'Dit deel geldt pas als je AOW hebt.',
  'until-pension-age': 'Dit deel geldt alleen zolang je nog geen AOW hebt.',
  'not-in-force-yet': 'Deze regel geldt pas vanaf 1 januari 2027.',
  'rules-change-2027':
    'Vanaf 1 januari 2027 veranderen de regels. Vraag je gemeente welk deel je dan mag houden.',
}

const decides: Readonly<Record<Decider, string>> = {
  municipality: 'Dit is uitleg, geen besluit. Je gemeente beslist.',
  uwv: 'Dit is uitleg, geen besluit. Het UWV beslist.',
}

const overflowTo: Readonly<Record<OverflowTo, string>> = {
  municipality: 'de gemeente',
  cooperative: 'de coöperatie',
  training: 'de opleidingspot',
}

export const benefitSteps: StepWords = {
  norm: (f) =>
    `Het bedrag waar je van moet kunnen leven heet de norm. Die is ${f.norm} (${household[f.household]}).`,
  'norm-given': (f) => `Je norm is ${f.norm}, zoals de gemeente heeft besloten.`,
  'norm-shared': (f) =>
    `In dit huis tellen ${f.people} mensen mee, met jou erbij. Daarom is jouw norm lager: ${f.norm}.`,
  'norm-both': (f) => `Voor jullie samen is dat ${f.one} plus ${f.other}: ${f.norm}.`,
  'norm-shared-young': (f) =>
    `Een van jullie is jonger dan 21. De norm is ${f.fixed} plus ${f.shared}. Dat is ${f.norm}.`,
  'norm-half': (f) =>
    `Je partner heeft geen recht op bijstand. Jouw norm is de helft van ${f.couple}. Dat is ${f.norm}.`,
  'norm-institution': (f) =>
    `In een inrichting is de norm ${f.base}, plus ${f.supplement} voor de zorgverzekering. Samen ${f.norm}.`,
  'norm-one-in-institution': (f) =>
    `Een van jullie woont in een inrichting. De norm is ${f.home} plus ${f.institution}. Samen ${f.norm}.`,
  'norm-raised': (f) =>
    `Je ouders kunnen niet meebetalen. Daarom komt er ${f.supplement} bij. De norm is ${f.norm}.`,
  'norm-raised-to-cap': (f) =>
    `Je ouders kunnen niet meebetalen. Er komt ${f.supplement} bij. Meer dan ${f.norm} kan de norm niet zijn.`,
  'norm-raise-elsewhere': () =>
    'Kunnen je ouders niet meebetalen? Vraag de gemeente om bijzondere bijstand. Wij kunnen die niet uitrekenen.',
  'part-of-norm': (f) => `${f.percent} van de norm van ${f.norm} is ${f.part}.`,
  income: (f) =>
    f.who === 'self'
      ? `Jouw inkomen na belasting is ${f.income}: ${f.work} van werk en ${f.other} van iets anders.`
      : `Het inkomen van je partner na belasting is ${f.income}: ${f.work} van werk en ${f.other} van iets anders.`,
  exempt: (f) =>
    f.who === 'self'
      ? `Van ${f.income} telt ${f.percent} niet mee (${exemption[f.exemption]}). Dat is ${f.exempt}.`
      : `Van ${f.income} van je partner telt ${f.percent} niet mee (${exemption[f.exemption]}). Dat is ${f.exempt}.`,
  'exempt-capped': (f) =>
    `${f.percent} is meer dan het maximum van ${f.cap} (${exemption[f.exemption]}). Daarom telt ` +
    `${f.exempt} niet mee.`,
  'exempt-none': (f) => why[f.why],
  'spouse-income': (f) =>
    `Je partner heeft geen recht op bijstand. Alleen wat boven de norm voor twee komt telt mee: ${f.counted}.`,
  counted: (f) => `Samen telt ${f.counted} mee als inkomen.`,
  benefit: (f) => `De norm van ${f.norm} min ${f.counted} is ${f.benefit}. Dat is je bijstand.`,
  holiday: (f) => `Daarvan is ${f.holiday} vakantiegeld (${f.percent} van ${f.benefit}). Dat krijg je later.`,
  'gifts-free': (f) => `Van giften telt ${f.gifts} niet mee. Per jaar mag je ${f.limit} krijgen.`,
  'gifts-to-judge': (f) => `${f.above} is meer dan ${f.limit}. De gemeente bekijkt of je dat mag houden.`,
  'premium-free': (f) => `Van de premie mag je ${f.free} houden. Per jaar is het hoogstens ${f.limit}.`,
  'volunteer-free': (f) => `Van de vergoeding voor vrijwilligerswerk mag je ${f.free} houden.`,
  'allowance-not-under-27': () => 'Je bent nog geen 27. Dan geldt deze regel niet.',
  'assets-below': (f) =>
    `Je hebt ${f.assets}. Dat is niet meer dan ${f.limit}, de grens voor je spaargeld en bezit.`,
  'assets-above': (f) =>
    `Je hebt ${f.assets}. Dat is ${f.above} meer dan ${f.limit}. Vraag de gemeente wat dat betekent.`,
  'bbz-tax': (f) =>
    `Van de winst van ${f.profit} is ${f.percent} voor belasting. Er blijft ${f.income} over.`,
  'bbz-settled': (f) =>
    `De lening was ${f.loan} en je inkomen ${f.income}. De norm voor het jaar is ${f.yearNorm}.`,
  'bbz-top-up': (f) =>
    `Dat is niet meer dan de norm. Je krijgt er ${f.topUp} bij. De lening van ${f.gift} is nu een gift.`,
  'bbz-reclaim': (f) =>
    `Dat is ${f.above} te veel. De gemeente kan ${f.reclaim} terugvragen. De rest, ${f.gift}, is nu een gift.`,
  'bbz-loan-stays': (f) => `Je bezit is hoger dan de grens. De lening van ${f.loan} blijft een lening.`,
  'bbz-hours-met': (f) => `Je werkte ${f.hours} in het jaar. Dat haalt de grens van ${f.criterion}.`,
  'bbz-hours-short': (f) =>
    `Je werkte ${f.hours} in het jaar. Dat is minder dan de grens van ${f.criterion}.`,
  'ioaw-benefit': (f) => `Je grondslag van ${f.base} min ${f.counted} is ${f.benefit} IOAW, voor belasting.`,
  'ioaw-holiday': (f) => `Daarvan is ${f.holiday} vakantiegeld.`,
  'aib-income': (f) =>
    `Winst ${f.profit}, aftrekposten ${f.deductions} en vrijstelling ${f.exemption}: samen telt ${f.income} mee.`,
  'aib-month': (f) => `Verdeeld over ${f.months} maanden is dat ${f.perMonth} per maand.`,
  'ww-start-period': (f) =>
    `In de startperiode krijg je ${f.percent} minder WW. Van ${f.before} blijft ${f.benefit}.`,
  'ww-profit-ignored': (f) => `Winst telt niet mee voor de WW, ook ${f.profit} niet. Je uren tellen wel.`,
  'ww-free-hours': (f) =>
    `Je werkte al ${f.perWeek} per week voor jezelf. Daarom is ${f.free} per maand vrij.`,
  'ww-hours': (f) => `Je werkt ${f.hours} voor jezelf. Het UWV rekent dat als ${f.income} inkomen.`,
  'ww-offset': (f) =>
    `${f.percent} van ${f.income} gaat van je WW af: ${f.offset}. Dat blijft zo, ook met minder uren.`,
  'ww-ends': (f) => `Dit is meer dan ${f.limit} (${f.percent} van je oude maandloon). Dan stopt de WW.`,
  'ww-benefit': (f) => `Je WW was ${f.before} en wordt ${f.benefit}.`,
  'ww-with-income': (f) =>
    `Je WW is ${f.percent} van je loon van ${f.wage} min ${f.income}. Dat is ${f.benefit}.`,
  'wia-wage-related': (f) =>
    `Je WIA is ${f.percent} van je loon van ${f.wage} min ${f.income}. Dat is ${f.benefit}.`,
  'wia-requirement': (f) => `Je moet ${f.requirement} per maand verdienen. Met ${f.income} haal je dat.`,
  'wia-requirement-missed': (f) =>
    `Je moet ${f.requirement} per maand verdienen. Met ${f.income} haal je dat niet.`,
  'wia-no-requirement': () => 'Voor jou is er geen bedrag dat je moet verdienen.',
  'wia-supplement': (f) => `Je WIA is ${f.percent} van ${f.wage} min ${f.income}. Dat is ${f.benefit}.`,
  'wia-supplement-steady': (f) =>
    `Je WIA is ${f.percent} van ${f.wage} min ${f.capacity}, wat je zou kunnen verdienen. Dat is ${f.benefit}.`,
  'wia-floor': (f) => `Minder dan de vervolguitkering wordt het niet. Daarom is het ${f.benefit}.`,
  'wia-floor-unknown': () =>
    'Of het nog hoger moet zijn weten wij niet: het minimumloon van die dag kennen wij niet.',
  'wia-follow-up': (f) => `Je krijgt een vervolguitkering: ${f.percent} van ${f.base}. Dat is ${f.benefit}.`,
  'wajong-offset': (f) =>
    `Van ${f.income} gaat ${f.percent} van je Wajong af: ${f.offset}. Je houdt ${f.kept}.`,
  'wajong-benefit': (f) => `Je Wajong was ${f.before} en wordt ${f.benefit}.`,
  'basis-result': (f) => `Je gemeente telt omzet min kosten: ${f.turnover} min ${f.costs} is ${f.result}.`,
  'basis-received': (f) =>
    `Je gemeente telt wat klanten betaalden min kosten: ${f.received} min ${f.costs} is ${f.result}.`,
  'basis-paid-out': (f) =>
    `Je gemeente telt wat je uitbetaald krijgt: ${f.paidOut}. Wat in je potje gaat (${f.reserved}) telt niet.`,
  'pot-counts': (f) =>
    `Wat in je potje gaat (${f.reserved}) telt mee. Zo is het met de gemeente afgesproken.`,
  'pot-not-agreed': (f) =>
    `Er is nog niet afgesproken of je potje meetelt (${f.reserved}). Wij rekenen voorzichtig: het telt mee.`,
  'costs-not-allowed': (f) => `${f.amount} aan kosten mag er van je gemeente niet af.`,
  'loss-carried': (f) => `Je had eerder dit jaar verlies. Daarvan gaat nu ${f.loss} van je inkomen af.`,
  'flat-tax': (f) => `Voor belasting gaat er ${f.percent} af: ${f.tax}. Er blijft ${f.income} over.`,
  rounded: (f) => `Je gemeente rondt ${f.before} af op ${f.income}.`,
  spread: (f) => `${f.total} over ${f.months} maanden is ${f.perMonth} per maand.`,
  'spread-on': (f) =>
    `Je gemeente maakte tussendoor een nieuwe afspraak. We verdelen door: ` +
    `${f.total} over ${f.months} maanden is ${f.perMonth} per maand.`,
  'spread-part': (f) =>
    `Je gemeente rekent sinds een nieuwe afspraak over een andere tijd. ` +
    `Daarom verdelen we hier alleen de maanden met dezelfde afspraak daarover: ` +
    `${f.total} over ${f.months} maanden is ${f.perMonth} per maand.`,
  'pot-left-out': (f) =>
    `Wat in je potje bleef, of niet aan jou is uitbetaald, gaat eraf: ${f.left}. ` +
    'Dat telt volgens je afspraak niet mee.',
  'paid-out-counts': (f) =>
    `Je kreeg ${f.paidOut} uitbetaald. Dat telt volgens je afspraak mee, ook als je winst lager is.`,
  earned: (f) => `Je verdient ${f.turnover} met dit werk, zonder btw.`,
  'counts-result': (f) => `Omzet min kosten telt mee: ${f.amount}. Ook wat in je potje blijft.`,
  'counts-received': (f) =>
    `Wat de klant betaalt min kosten telt mee: ${f.amount}. Ook wat in je potje blijft.`,
  'counts-paid-out': (f) => `Alleen wat je uitbetaald krijgt telt mee: ${f.paidOut}. Je potje telt niet mee.`,
  'counts-not-agreed': (f) =>
    `Je gemeente heeft nog niet gezegd wat meetelt. Wij rekenen voorzichtig: ${f.amount} telt mee.`,
  'counts-income': (f) => `Dit telt mee als inkomen: ${f.amount}, voor belasting.`,
  'counts-hours': (f) => `Niet het geld telt, maar de tijd: ${f.hours}.`,
  'tax-off': (f) => `Voor belasting telt ${f.tax} niet mee.`,
  kept: (f) => `Van je inkomen telt ${f.kept} niet mee. Dat houd je naast je uitkering.`,
  'kept-nothing': (f) => why[f.why],
  'kept-no-more': () => 'Je houdt in deze maand al het hoogste bedrag. Hiervan komt er niets bij.',
  offset: (f) => `Je uitkering was ${f.before} en wordt ${f.after}.`,
  'offset-nothing': (f) => `Je uitkering blijft ${f.benefit}.`,
  'offset-ends': (f) =>
    `Je uitkering was ${f.before}. In deze maand is er niets over. ` +
    `Vraag het eerst aan ${f.who === 'uwv' ? 'het UWV' : 'je gemeente'} of aan je coach.`,
  'offset-later': (f) =>
    `Reken op ${f.less} minder uitkering. Je gemeente rekent per ${f.months} maanden, dus het kan later.`,
  'to-municipality': (f) =>
    `Van dit werk gaat ${f.amount} meteen naar je gemeente. Of je uitkering dan ook nog lager wordt, is niet ` +
    'afgesproken. Wij rekenen voorzichtig. Vraag het je consulent.',
  'for-cooperative': (f) => `${f.amount} is voor de coöperatie.`,
  'paid-to-you': (f) => `${f.amount} krijg je uitbetaald.`,
  'over-limit': (f) => `${f.amount} gaat naar ${overflowTo[f.to]}, want je potje is vol (grens ${f.limit}).`,
  'leaves-pot': (f) => `Uit je potje gaat ${f.amount}.`,
  'stays-in-pot': (f) =>
    `In je potje komt ${f.amount}. Dat blijft bij de coöperatie staan, voor jouw onderneming.`,
  'who-decides': (f) => decides[f.who],
}
