// What people say for yes and no in the twelve languages of the chat, without accents and marks.
import { bareWords } from '../bare-words';

/** `sure` and `wish` are yes unless something negates them; `filler` says nothing either way. */
export type Meaning = 'yes' | 'no' | 'not' | 'sure' | 'wish' | 'filler' | 'unsure' | 'but';

const phrases: Readonly<Record<Meaning, string>> = {
  yes: `
    yes, y, yep, yup, yeah, yea, ya, aye, ok, okay, okey, alright, all right, why not, no problem, no worries, sounds good, go ahead, sure thing, i guess so, i think so, i suppose so, works for me
    ja, j, japp, jajamen, jajamensan, jadå, jo, jodå, jovisst, javisst, ja men visst, ja men gärna, men gärna, men visst, visst, jepp,
    mm, mhm, det går bra, går bra, inga problem, varför inte, det blir bra, toppen, okej, kör, kör på, kör vi, jag tror det, det tror jag, det kan vi göra, gärna det
    jawohl, jap, doch, na klar, aber ja, aber gerne, aber sicher, aber natürlich, in ordnung, einverstanden, kein problem, warum nicht, auf jeden fall, passt, passt mir, ich denke schon, ich glaube schon
    oui, ouais, ouaip, si, mais oui, mais bien sûr, d'accord, avec plaisir, entendu, pourquoi pas, pas de problème, pas de souci, je veux bien, ça marche, ça va, je crois, je pense que oui, je crois que oui
    sí, sip, vale, dale, claro que sí, cómo no, por qué no, de acuerdo, con gusto, con mucho gusto, encantado, encantada, sin problema, me parece bien, creo que sí,
    sì, certo che sì, va bene, perfetto, perché no, nessun problema, penso di sì, credo di sì, direi di sì, con piacere, ci sto
    sim, claro que sim, com certeza, pode ser, por que não, sem problema, acho que sim, com prazer, está bem, tudo bem, combinado
    jawel, jazeker, ja hoor, zeker wel, akkoord, prima, geen probleem, waarom niet, ik denk het wel, dat is goed
    jep, ja da, ja for søren, ja endelig, det er fint, det er i orden, intet problem, hvorfor ikke, det tror jeg, meget gerne, ja gerne
    jada, javel, det går fint, det er greit, greit, ikke noe problem, det tror eg, ja gjerne, gjerne det
    kyllä, joo, juu, jees, totta kai, tottakai, toki, sopii, selvä, ilman muuta, mikä ettei, ei ongelmaa, luulen niin, no joo
    no tak, jak najbardziej, w porządku, zgoda, nie ma sprawy, nie ma problemu, dlaczego nie, czemu nie, chyba tak, myślę że tak`,
  no: `
    no, n, nope, nah, no way, never, i don't think so, i do not think so, not yet
    nej, nä, nää, nepp, icke, aldrig, aldrig i livet, inte alls, det behövs inte, behövs inte, inte nödvändigt, tyvärr, tyvärr inte, inte än, inte ännu, bättre inte, knappast
    nein, nee, ne, nö, nie, niemals, auf keinen fall, keinesfalls, nix, leider nicht, leider nein, nicht nötig, passt nicht, noch nicht
    non, nan, jamais, pas du tout, surtout pas, hors de question, mais non, pas encore, malheureusement non
    nop, nunca, jamás, para nada, de ninguna manera, en absoluto, no hace falta, por desgracia no,
    mai, per niente, assolutamente no, direi di no, penso di no, credo di no, non ancora, purtroppo no, neanche per sogno
    não, nunca, jamais, de jeito nenhum, de maneira nenhuma, acho que não, ainda não, infelizmente não, claro que não
    nee, neen, nooit, helemaal niet, absoluut niet, liever niet, nog niet, helaas niet, ik denk het niet, niet nodig
    nej, næ, aldrig, slet ikke, overhovedet ikke, ikke endnu, desværre ikke, helst ikke, det tror jeg ikke, ikke nødvendigt
    nei, nei da, aldri, ikke i det hele tatt, ikke ennå, dessverre ikke, det tror jeg ikke, ikke nødvendig, trengs ikke
    ei, ei kiitos, ei todellakaan, ei koskaan, ei ikinä, ei vielä, ei tarvitse, ei valitettavasti, valitettavasti ei, en halua, en usko, enpä
    nie, nigdy, w żadnym wypadku, absolutnie nie, jeszcze nie, niestety nie, chyba nie, myślę że nie, nie trzeba, nie dziękuję`,
  not: `
    not, don't, dont, won't, wouldn't, isn't, cannot, can't, wrong, incorrect
    inte, ej, icke, fel
    nicht, kein, keine, keinen, falsch
    pas, aucun, faux
    tampoco, incorrecto, falso,
    nessun, nessuna, sbagliato
    errado
    niet, geen, fout
    ikke, ingen, forkert
    ikkje, feil
    väärin, väärä
    błędnie, źle`,
  sure: `
    sure, of course, absolutely, definitely, certainly, exactly, correct, right, true, indeed, want, like, love, agree, will, great, good, fine
    absolut, definitivt, såklart, klart, stämmer bra, självklart, naturligtvis, säkert, precis, exakt, stämmer, korrekt, rätt, vill, givetvis
    klar, sicher, natürlich, selbstverständlich, genau, stimmt, richtig, unbedingt, gut, möchte
    bien sûr, certainement, absolument, exactement, exact, tout à fait, vrai, c'est ça, veux, voudrais
    claro, por supuesto, seguro, exacto, correcto, cierto, desde luego, quiero, verdad, bueno,
    certo, certamente, sicuro, sicuramente, naturalmente, esatto, giusto, assolutamente, ovviamente, volentieri
    certamente, certeza, exatamente, obviamente, certo
    zeker, natuurlijk, uiteraard, precies, klopt, graag, goed, absoluut
    selvfølgelig, naturligvis, sikkert, præcis, nemlig, klart, bestemt
    selvsagt, selvfølgelig, naturligvis, akkurat, stemmer
    varmasti, tietysti, tietenkin, ehdottomasti, oikein, juuri
    oczywiście, jasne, pewnie, dokładnie, zdecydowanie, dobrze, słusznie`,
  wish: `
    please, with pleasure, gladly
    gärna, mycket gärna, snälla
    bitte, gerne, gern, sehr gerne
    s'il vous plaît, s'il te plaît, svp, stp, volontiers
    por favor,
    per favore, per piacere
    por gentileza, por obséquio
    alsjeblieft, alstublieft, heel graag
    venligst, gerne
    vær så snill, gjerne
    mielellään, olkaa hyvä, ole hyvä, kiitos kyllä
    tak, proszę, chętnie, bardzo chętnie`,
  filler: `
    thanks, thank you, thank you very much, thx, i, i'd, i'll, i'm, would, do, does, that's, that, it's, it, is, this, the, a, very, much, so, to, me, oh, well, really, now, am, rather, quite
    tack, tack så mycket, tackar, jag, det, den, är, så, du, gör, mycket, åh, oj, nu, helst, riktigt, verkligen, just, hellre
    danke, vielen dank, danke schön, ich, das, es, ist, so, sehr, ach, jetzt, lieber, eher, wirklich, doch schon
    merci, merci beaucoup, je, c'est, ça, ce, le, ne, vraiment, beaucoup, maintenant, ah, plutôt, que
    gracias, muchas gracias, yo, eso, es, lo, la, muy, mucho, ahora, pues, todavía, aún, mejor,
    grazie, grazie mille, io, questo
    obrigado, obrigada, muito obrigado, muito obrigada, eu, isso
    dank u, dank je, dank je wel, bedankt, ik, dat, het, wil
    mange tak, jeg, det er, vil
    takk, tusen takk, eg
    kiitos, kiitoksia, minä, se, paljon
    dziękuję, dzięki, bardzo, to`,
  unsure: `
    maybe, perhaps, not sure, don't know, dont know, do not know, no idea, idk, it depends, depends
    kanske, vet inte, vet ej, inte säker, ingen aning, det beror på, beror på, tja
    vielleicht, weiß nicht, weiss ich nicht, keine ahnung, nicht sicher, kommt darauf an, naja, na ja
    peut-être, sais pas, pas sûr, pas sûre, aucune idée, ça dépend
    quizás, quizá, tal vez, a lo mejor, no sé, no lo sé, ni idea, no estoy seguro, no estoy segura, depende,
    forse, può darsi, non lo so, non so, non saprei, dipende, boh
    talvez, não sei, depende, quem sabe
    misschien, weet niet, weet ik niet, geen idee, niet zeker, dat hangt ervan af
    måske, ved ikke, ved det ikke, ingen anelse, ikke sikker, det kommer an på
    kanskje, vet ikke, ikke sikker, det kommer an på
    ehkä, kenties, en tiedä, en osaa sanoa, en ole varma, riippuu
    może, nie wiem, nie jestem pewien, nie jestem pewna, to zależy, trudno powiedzieć`,
  but: 'but, men, aber, mais, pero, sondern, utan, however, fast, sino, mas, maar, mutta, ale, però',
};

/** By the words of the phrase with single spaces. A phrase with two meanings keeps the first one. */
export const meanings: ReadonlyMap<string, Meaning> = new Map(
  kindsOf()
    .flatMap((meaning) =>
      phrases[meaning].split(/[,\n]/).map((phrase): [string, Meaning] => [bareWords(phrase).join(' '), meaning]),
    )
    .filter(([phrase]) => phrase !== '')
    .reverse(),
);

export const longestPhrase = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length));

function kindsOf(): Meaning[] {
  return ['unsure', 'yes', 'no', 'not', 'sure', 'wish', 'filler', 'but'];
}
