<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>cxworkshop</name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>--round goes with round-csv, round-xlsx and round-json only.</source>
        <translation>--round käy vain tulosten kanssa: round-csv, round-xlsx, round-json.</translation>
    </message>
    <message>
        <source>0 by chance</source>
        <translation>0 sattumalta</translation>
    </message>
    <message>
        <source>0 surely not … 10 most surely</source>
        <translation>0 tuskin … 10 aivan varmasti</translation>
    </message>
    <message>
        <source>1 a little</source>
        <translation>1 vähän</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 kuukausi</translation>
    </message>
    <message>
        <source>1 very dissatisfied … 5 very satisfied</source>
        <translation>1 hyvin tyytymätön … 5 hyvin tyytyväinen</translation>
    </message>
    <message>
        <source>1 very hard … 7 very easy</source>
        <translation>1 hyvin vaikeaa … 7 hyvin helppoa</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 kuukautta</translation>
    </message>
    <message>
        <source>2 mostly planned</source>
        <translation>2 enimmäkseen mietitty</translation>
    </message>
    <message>
        <source>2026-03-12</source>
        <translation>2026-03-12</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 kuukautta</translation>
    </message>
    <message>
        <source>3 planned to the last</source>
        <translation>3 viimeistä myöten mietitty</translation>
    </message>
    <message>
        <source>3, 2 and 1</source>
        <translation>3, 2 ja 1</translation>
    </message>
    <message>
        <source>3-2-1</source>
        <translation>3-2-1</translation>
    </message>
    <message>
        <source>3–4 min in all</source>
        <translation>yhteensä 3–4 min</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 kuukautta</translation>
    </message>
    <message>
        <source>6–7, easy: {share}</source>
        <translation>6–7, helppoa: {share}</translation>
    </message>
    <message>
        <source>9–10: {a} · 7–8: {b} · 0–6: {c}</source>
        <translation>9–10: {a} · 7–8: {b} · 0–6: {c}</translation>
    </message>
    <message>
        <source>A ballot for {name}</source>
        <translation>Äänestyslippu: {name}</translation>
    </message>
    <message>
        <source>A ballot is in</source>
        <translation>Lippu on annettu</translation>
    </message>
    <message>
        <source>A ballot needs at least two targets.</source>
        <translation>Lipukkeeseen tarvitaan ainakin kaksi kohdetta.</translation>
    </message>
    <message>
        <source>A ballot takes less than a minute. Without one {name} abstains, and is listed so.</source>
        <translation>Lipun täyttää alle minuutissa. Ilman sitä {name} jättää äänestämättä ja näkyy niin listassa.</translation>
    </message>
    <message>
        <source>A ballot was withdrawn</source>
        <translation>Lippu peruttiin</translation>
    </message>
    <message>
        <source>A break. We carry on in</source>
        <translation>Tauko. Jatkoon on</translation>
    </message>
    <message>
        <source>A call, a letter, a form</source>
        <translation>Soitto, kirje, lomake</translation>
    </message>
    <message>
        <source>A car service, from path to roadmap.</source>
        <translation>Autohuolto polusta tiekarttaan.</translation>
    </message>
    <message>
        <source>A card cannot be merged with itself.</source>
        <translation>Korttia ei voi yhdistää itseensä.</translation>
    </message>
    <message>
        <source>A card is to be read at a glance. Make it shorter.</source>
        <translation>Kortti luetaan yhdellä silmäyksellä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>A cause and where it shows are on the same path.</source>
        <translation>Syy ja kohta, jossa se näkyy, ovat samalla polulla.</translation>
    </message>
    <message>
        <source>A cause of “{title}” removed</source>
        <translation>Kohdan ”{title}” syy poistettu</translation>
    </message>
    <message>
        <source>A check is passed or not: write how many were checked and how many passed.</source>
        <translation>Tarkistus onnistuu tai ei: kirjoita, montako tarkistettiin ja moniko onnistui.</translation>
    </message>
    <message>
        <source>A check, yes or no</source>
        <translation>Tarkistus, kyllä tai ei</translation>
    </message>
    <message>
        <source>A clear order for a short list.</source>
        <translation>Selvä järjestys lyhyelle listalle.</translation>
    </message>
    <message>
        <source>A count is a whole number from 0 to ten million.</source>
        <translation>Määrä on kokonaisluku nollasta kymmeneen miljoonaan.</translation>
    </message>
    <message>
        <source>A culture of practice</source>
        <translation>Harjoittelun kulttuuri</translation>
    </message>
    <message>
        <source>A customer, the phone log</source>
        <translation>Asiakas, puhelutilasto</translation>
    </message>
    <message>
        <source>A day in the calendar is kept more often than a good intention.</source>
        <translation>Kalenterissa oleva päivä pitää paremmin kuin hyvä aikomus.</translation>
    </message>
    <message>
        <source>A fault in how we work is always a bad experience for somebody. Write both sides: ours, then theirs.</source>
        <translation>Vika toiminnassamme on aina jollekulle huono kokemus. Kirjoita molemmat puolet: ensin meidän, sitten asiakkaan.</translation>
    </message>
    <message>
        <source>A few letters of the measure or of its stop, then Enter</source>
        <translation>Muutama kirjain mittarista tai kohdasta ja Enter</translation>
    </message>
    <message>
        <source>A few letters of the name, then Enter</source>
        <translation>Muutama kirjain nimestä ja Enter</translation>
    </message>
    <message>
        <source>A few letters of the title, then Enter</source>
        <translation>Muutama kirjain nimestä ja Enter</translation>
    </message>
    <message>
        <source>A follow-up begins when this session is closed. Close it first.</source>
        <translation>Seurantapaja alkaa, kun tämä pajakerta on päätetty. Päättäkää se ensin.</translation>
    </message>
    <message>
        <source>A form for each deviation without a ready plan</source>
        <translation>Lomake jokaiselle poikkeamalle, jolla ei ole valmista suunnitelmaa</translation>
    </message>
    <message>
        <source>A goal is a share from 0 to 100 %.</source>
        <translation>Tavoite on osuus, 0–100 %.</translation>
    </message>
    <message>
        <source>A guess: nobody from {code} is here</source>
        <translation>Arvaus: {code} ei ole paikalla</translation>
    </message>
    <message>
        <source>A hand-over goes from one silo to another.</source>
        <translation>Vastuu siirtyy siilosta toiseen.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Vähän</translation>
    </message>
    <message>
        <source>A message at “{title}”</source>
        <translation>Viesti: ”{title}”</translation>
    </message>
    <message>
        <source>A message, then Enter</source>
        <translation>Viesti, sitten Enter</translation>
    </message>
    <message>
        <source>A moment, a word, a promise</source>
        <translation>Hetki, sana, lupaus</translation>
    </message>
    <message>
        <source>A move at stop {n}</source>
        <translation>Siirtymä kohdassa {n}</translation>
    </message>
    <message>
        <source>A move begins at a stop that the customer meets.</source>
        <translation>Siirtymä alkaa kohdasta, jonka asiakas kohtaa.</translation>
    </message>
    <message>
        <source>A move drawn at “{title}”</source>
        <translation>Siirtymä piirretty: ”{title}”</translation>
    </message>
    <message>
        <source>A move from here: arrows choose where to, Enter draws it, Esc leaves it</source>
        <translation>Siirtymä tästä: nuolet valitsevat minne, Enter piirtää, Esc jättää sikseen</translation>
    </message>
    <message>
        <source>A move needs a stop to start from or to end at.</source>
        <translation>Siirtymä tarvitsee kohdan, josta se alkaa tai johon se päättyy.</translation>
    </message>
    <message>
        <source>A name, a number, time to listen</source>
        <translation>Nimi, numero, aikaa kuunnella</translation>
    </message>
    <message>
        <source>A new card in our own words</source>
        <translation>Uusi kortti omin sanoin</translation>
    </message>
    <message>
        <source>A new expectation</source>
        <translation>Uusi odotus</translation>
    </message>
    <message>
        <source>A new idea</source>
        <translation>Uusi idea</translation>
    </message>
    <message>
        <source>A new move…</source>
        <translation>Uusi siirtymä…</translation>
    </message>
    <message>
        <source>A pair</source>
        <translation>Pari</translation>
    </message>
    <message>
        <source>A pair is two people, or three where the people are odd.</source>
        <translation>Pari on kaksi ihmistä, tai kolme, jos väkeä on pariton määrä.</translation>
    </message>
    <message>
        <source>A pair needs words on one side at least. To let it go, remove it.</source>
        <translation>Pari tarvitsee tekstin ainakin yhdelle puolelle. Jos luovut siitä, poista se.</translation>
    </message>
    <message>
        <source>A paper card</source>
        <translation>Paperikortti</translation>
    </message>
    <message>
        <source>A path has at least one lane.</source>
        <translation>Polussa on ainakin yksi kaista.</translation>
    </message>
    <message>
        <source>A path has at least two stages.</source>
        <translation>Polussa on ainakin kaksi vaihetta.</translation>
    </message>
    <message>
        <source>A person or a role</source>
        <translation>Henkilö tai rooli</translation>
    </message>
    <message>
        <source>A picture in this file is damaged, so nothing was read.</source>
        <translation>Tiedostossa on vioittunut kuva, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Varasuunnitelma</translation>
    </message>
    <message>
        <source>A plan that holds</source>
        <translation>Suunnitelma, joka pitää</translation>
    </message>
    <message>
        <source>A question about wishes or worries, then Enter</source>
        <translation>Kysymys toiveista tai huolista, sitten Enter</translation>
    </message>
    <message>
        <source>A reason taken back</source>
        <translation>Perustelu poistettu</translation>
    </message>
    <message>
        <source>A return goes to an earlier stop.</source>
        <translation>Paluu vie aiempaan kohtaan.</translation>
    </message>
    <message>
        <source>A row for each answer</source>
        <translation>Rivi joka vastaukselle</translation>
    </message>
    <message>
        <source>A row for each measure</source>
        <translation>Rivi joka mittarille</translation>
    </message>
    <message>
        <source>A run-off settled it: {names}.</source>
        <translation>Ratkaisukierros ratkaisi: {names}.</translation>
    </message>
    <message>
        <source>A screen on the spot</source>
        <translation>Laite paikan päällä</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>Osuus on 0–100 %.</translation>
    </message>
    <message>
        <source>A short break. We carry on together in a moment.</source>
        <translation>Pieni tauko. Jatkamme hetken päästä yhdessä.</translation>
    </message>
    <message>
        <source>A silo's code is two or three letters.</source>
        <translation>Siilon koodi on kaksi tai kolme kirjainta.</translation>
    </message>
    <message>
        <source>A small thing</source>
        <translation>Pieni asia</translation>
    </message>
    <message>
        <source>A small thing, then Enter</source>
        <translation>Pieni asia, sitten Enter</translation>
    </message>
    <message>
        <source>A stop</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>A stop of this path is on a ballot, so the path stays.</source>
        <translation>Tämän polun kohta on äänestyksessä, joten polku jää.</translation>
    </message>
    <message>
        <source>A story for the warm-up</source>
        <translation>Tarina lämmittelyyn</translation>
    </message>
    <message>
        <source>A story of the warm-up</source>
        <translation>Lämmittelyn tarina</translation>
    </message>
    <message>
        <source>A switch goes to a later stop in another channel.</source>
        <translation>Vaihto vie myöhempään kohtaan toisessa kanavassa.</translation>
    </message>
    <message>
        <source>A target made of “{title}”</source>
        <translation>Parista ”{title}” tehtiin kohde</translation>
    </message>
    <message>
        <source>A team cannot carry it. Name one person.</source>
        <translation>Ryhmä ei voi vastata tästä. Nimeä yksi ihminen.</translation>
    </message>
    <message>
        <source>A thin vote: ties are likely. Add a dot or plan a second round.</source>
        <translation>Pisteitä on vähän, tasatuloksia tulee. Lisää piste tai varaa toinen kierros.</translation>
    </message>
    <message>
        <source>A thinking trap</source>
        <translation>Ajatusharha</translation>
    </message>
    <message>
        <source>A tie across the line: a run-off</source>
        <translation>Tasatulos valintarajalla: ratkaisukierros</translation>
    </message>
    <message>
        <source>A tie across the line: the decider decides</source>
        <translation>Tasatulos valintarajalla: päättäjä ratkaisee</translation>
    </message>
    <message>
        <source>A vote is counted by {name}, so the silo stays.</source>
        <translation>Äänestys on laskettu siilolle {name}, joten siilo säilyy.</translation>
    </message>
    <message>
        <source>A vote is going on. Reveal it first, then save the workshop somewhere else.</source>
        <translation>Äänestys on kesken. Julkista tulos ensin ja tallenna työpaja sitten muualle.</translation>
    </message>
    <message>
        <source>A vote is still going on. Reveal it or call it off first, then export.</source>
        <translation>Äänestys on kesken. Julkista tai peru se ensin ja vie sitten.</translation>
    </message>
    <message>
        <source>A vote needs at least two targets.</source>
        <translation>Äänestykseen tarvitaan vähintään kaksi kohdetta.</translation>
    </message>
    <message>
        <source>A vote needs at least two voters who are present and in a silo.</source>
        <translation>Tarvitaan vähintään kaksi äänestäjää, jotka ovat paikalla ja kuuluvat siiloon.</translation>
    </message>
    <message>
        <source>A vote that goes on</source>
        <translation>Äänestys on kesken</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>About CX Workshop</source>
        <translation>Tietoja CX Workshopista</translation>
    </message>
    <message>
        <source>About a lane</source>
        <translation>Kaistan tiedot</translation>
    </message>
    <message>
        <source>About secret votes</source>
        <translation>Salaisesta äänestyksestä</translation>
    </message>
    <message>
        <source>About this lane…</source>
        <translation>Tästä kaistasta…</translation>
    </message>
    <message>
        <source>About this path</source>
        <translation>Tietoja polusta</translation>
    </message>
    <message>
        <source>About this path…</source>
        <translation>Tietoja polusta…</translation>
    </message>
    <message>
        <source>Abstain?</source>
        <translation>Tyhjänä?</translation>
    </message>
    <message>
        <source>Abstained. Pass the laptop on.</source>
        <translation>Tyhjä. Anna kone seuraavalle.</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Ei äänestä</translation>
    </message>
    <message>
        <source>Abstains: {names}</source>
        <translation>Ei äänestä: {names}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a card here</source>
        <translation>Lisää kortti tähän</translation>
    </message>
    <message>
        <source>Add a core process</source>
        <translation>Lisää ydinprosessi</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Lisää kaista</translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation>Lisää kaista alle</translation>
    </message>
    <message>
        <source>Add a lane first.</source>
        <translation>Lisää ensin kaista.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Lisää kuva</translation>
    </message>
    <message>
        <source>Add a role: {role}</source>
        <translation>Lisää rooli: {role}</translation>
    </message>
    <message>
        <source>Add a silo</source>
        <translation>Lisää siilo</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Lisää vaihe</translation>
    </message>
    <message>
        <source>Add a stage after</source>
        <translation>Lisää vaihe perään</translation>
    </message>
    <message>
        <source>Add a stage and a lane first, then place the card.</source>
        <translation>Lisää ensin vaihe ja kaista, vie kortti sitten.</translation>
    </message>
    <message>
        <source>Add a stage before</source>
        <translation>Lisää vaihe eteen</translation>
    </message>
    <message>
        <source>Add a stage first.</source>
        <translation>Lisää ensin vaihe.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lisää askel</translation>
    </message>
    <message>
        <source>Add a step, then Enter</source>
        <translation>Lisää askel, sitten Enter</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Lisää tarina</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Lisää odotus</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää kohta</translation>
    </message>
    <message>
        <source>Add at a stop</source>
        <translation>Lisää kohtaan</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Lisää joku</translation>
    </message>
    <message>
        <source>Add somebody without a vote</source>
        <translation>Lisää joku ilman ääntä</translation>
    </message>
    <message>
        <source>Add to the deck</source>
        <translation>Lisää pakkaan</translation>
    </message>
    <message>
        <source>Add to {column}</source>
        <translation>Lisää: {column}</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Lisää: {what}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>After sealing nobody can see this ballot again.</source>
        <translation>Sinetöinnin jälkeen kukaan ei näe tätä lippua.</translation>
    </message>
    <message>
        <source>After sealing nobody can see this slip again.</source>
        <translation>Sinetöinnin jälkeen kukaan ei näe tätä lipuketta enää.</translation>
    </message>
    <message>
        <source>After the third answer it goes on to the next stop by itself</source>
        <translation>Kolmannen vastauksen jälkeen siirrytään itsestään seuraavaan kohtaan</translation>
    </message>
    <message>
        <source>Age or place</source>
        <translation>Ikä tai paikka</translation>
    </message>
    <message>
        <source>Age, gender or postcode tell little. What do these people need?</source>
        <translation>Ikä, sukupuoli tai postinumero kertoo vähän. Mitä nämä ihmiset tarvitsevat?</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Agenda and clock</source>
        <translation>Ohjelma ja kello</translation>
    </message>
    <message>
        <source>Agenda changed</source>
        <translation>Ohjelmaa muutettu</translation>
    </message>
    <message>
        <source>Agree a rhythm</source>
        <translation>Sopikaa rytmi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Agreed way added: {text}</source>
        <translation>Sovittu tapa lisätty: {text}</translation>
    </message>
    <message>
        <source>Agreed way changed</source>
        <translation>Sovittua tapaa muutettu</translation>
    </message>
    <message>
        <source>Agreed way moved</source>
        <translation>Sovittu tapa siirretty</translation>
    </message>
    <message>
        <source>Agreed way removed</source>
        <translation>Sovittu tapa poistettu</translation>
    </message>
    <message>
        <source>Agreed ways</source>
        <translation>Sovitut tavat</translation>
    </message>
    <message>
        <source>Aino Lehto; Booking</source>
        <translation>Aino Lehto; Ajanvaraus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Kaikkeen on vastattu</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Kaikki kerralla</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Kaikki kortit</translation>
    </message>
    <message>
        <source>All cards are large</source>
        <translation>Kaikki kortit ovat suuria</translation>
    </message>
    <message>
        <source>All deviations</source>
        <translation>Kaikki poikkeamat</translation>
    </message>
    <message>
        <source>All dots</source>
        <translation>Kaikki pisteet</translation>
    </message>
    <message>
        <source>All feedback led somewhere.</source>
        <translation>Kaikki palaute johti johonkin.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>All five steps are there already.</source>
        <translation>Kaikki viisi vaihetta ovat jo paikallaan.</translation>
    </message>
    <message>
        <source>All fixing</source>
        <translation>Pelkkää korjaamista</translation>
    </message>
    <message>
        <source>All have signed.</source>
        <translation>Kaikki ovat allekirjoittaneet.</translation>
    </message>
    <message>
        <source>All its ballots are thrown away. The round stays in the list.</source>
        <translation>Kaikki liput hylätään. Kierros jää luetteloon.</translation>
    </message>
    <message>
        <source>All of it is kept as it is today, so that a later session can see what has changed.</source>
        <translation>Kaikki tallentuu sellaisena kuin se tänään on, jotta seurantapajassa nähdään, mikä on muuttunut.</translation>
    </message>
    <message>
        <source>All of these only fix what is broken. What would make people come back for it?</source>
        <translation>Kaikki nämä vain korjaavat rikkinäistä. Minkä takia asiakas palaisi?</translation>
    </message>
    <message>
        <source>All seven viewpoints are there.</source>
        <translation>Kaikki seitsemän näkökulmaa ovat koossa.</translation>
    </message>
    <message>
        <source>All silos</source>
        <translation>Kaikki siilot</translation>
    </message>
    <message>
        <source>All silos are pairs.</source>
        <translation>Kaikki siilot ovat pareja.</translation>
    </message>
    <message>
        <source>All slips</source>
        <translation>Kaikki lipukkeet</translation>
    </message>
    <message>
        <source>All slips come in one box. Nobody writes a name on them.</source>
        <translation>Kaikki lipukkeet tulevat samaan laatikkoon. Niihin ei kirjoiteta nimeä.</translation>
    </message>
    <message>
        <source>All sources ({n})</source>
        <translation>Kaikki lähteet ({n})</translation>
    </message>
    <message>
        <source>All stops with what is known of them</source>
        <translation>Kaikki kohdat ja mitä niistä tiedetään</translation>
    </message>
    <message>
        <source>All targets, a new question</source>
        <translation>Kaikki kohteet, uusi kysymys</translation>
    </message>
    <message>
        <source>All {n} present</source>
        <translation>Kaikki {n} paikalla</translation>
    </message>
    <message>
        <source>Alt and arrows move it, Alt and Delete remove it</source>
        <translation>Alt ja nuolet siirtävät, Alt ja Delete poistavat</translation>
    </message>
    <message>
        <source>Alt with up or down moves it</source>
        <translation>Alt ja nuoli ylös tai alas siirtää</translation>
    </message>
    <message>
        <source>Alt with up or down moves it; emptied, it goes</source>
        <translation>Alt ja nuoli ylös tai alas siirtää; tyhjennetty rivi poistuu</translation>
    </message>
    <message>
        <source>An alias is fine, if somebody does not want to be named.</source>
        <translation>Peitenimi käy, jos joku ei halua nimeään näkyviin.</translation>
    </message>
    <message>
        <source>An empty path. You name the stages.</source>
        <translation>Tyhjä polku. Sinä nimeät vaiheet.</translation>
    </message>
    <message>
        <source>And for the customer?</source>
        <translation>Entä asiakkaalle?</translation>
    </message>
    <message>
        <source>And what is that to the customer?</source>
        <translation>Ja mitä se on asiakkaalle?</translation>
    </message>
    <message>
        <source>Another group, by its need</source>
        <translation>Toinen ryhmä, nimenä tarve</translation>
    </message>
    <message>
        <source>Another need</source>
        <translation>Toinen tarve</translation>
    </message>
    <message>
        <source>Another pair has only one side.</source>
        <translation>Jokin muu pari on vielä puolikas.</translation>
    </message>
    <message>
        <source>Another program changed this file, so nothing was saved. Close the workshop and open it again.</source>
        <translation>Toinen ohjelma muutti tiedostoa, joten mitään ei tallennettu. Sulje työpaja ja avaa se uudelleen.</translation>
    </message>
    <message>
        <source>Another program is using this file. Nothing was changed; try again in a moment.</source>
        <translation>Toinen ohjelma käyttää tiedostoa. Mikään ei muuttunut; yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>Another rehearsal has no day yet.</source>
        <translation>Yhdellä muulla harjoituksella ei ole vielä päivää.</translation>
    </message>
    <message>
        <source>Another round is still going on. Finish it first.</source>
        <translation>Toinen kierros on vielä kesken. Vie se ensin loppuun.</translation>
    </message>
    <message>
        <source>Another situation, then Enter</source>
        <translation>Toinen tilanne, sitten Enter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Answers about this stop alone, or about the whole path</source>
        <translation>Vastaukset vain tästä kohdasta tai koko polusta</translation>
    </message>
    <message>
        <source>Answers of {grade}</source>
        <translation>Vastauksia {grade}</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Missä vain</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoitu</translation>
    </message>
    <message>
        <source>Are we voting for our own workload?</source>
        <translation>Äänestämmekö omaa työtaakkaamme?</translation>
    </message>
    <message>
        <source>Arrows go on, Esc closes</source>
        <translation>Nuolilla seuraava, Esc sulkee</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Sovitusti</translation>
    </message>
    <message>
        <source>As agreed?</source>
        <translation>Kuten sovittu?</translation>
    </message>
    <message>
        <source>Ask again in secret</source>
        <translation>Kysy uudelleen suljetusti</translation>
    </message>
    <message>
        <source>Ask at a stop</source>
        <translation>Kysy kohdassa</translation>
    </message>
    <message>
        <source>Ask before you answer. What did they want to happen?</source>
        <translation>Kysy, ennen kuin vastaat. Mitä asiakas halusi tapahtuvan?</translation>
    </message>
    <message>
        <source>Ask in secret</source>
        <translation>Kysy suljetusti</translation>
    </message>
    <message>
        <source>Ask no more here</source>
        <translation>Älä kysy enää tässä</translation>
    </message>
    <message>
        <source>Ask the reason</source>
        <translation>Kysy asia</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Asking customers</source>
        <translation>Asiakkailta kysytään</translation>
    </message>
    <message>
        <source>Asks when it will be ready</source>
        <translation>Kysyy, milloin on valmista</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>At most {cap} on one target.</source>
        <translation>Yhdelle kohteelle enintään {cap}.</translation>
    </message>
    <message>
        <source>At once, by a way that suits the moment, with one question.</source>
        <translation>Heti, hetkeen sopivalla tavalla, yhdellä kysymyksellä.</translation>
    </message>
    <message>
        <source>At stop</source>
        <translation>Kohdassa</translation>
    </message>
    <message>
        <source>At the screen</source>
        <translation>Näytöllä</translation>
    </message>
    <message>
        <source>At these stops</source>
        <translation>Näissä kohdissa</translation>
    </message>
    <message>
        <source>At which stop</source>
        <translation>Missä kohdassa</translation>
    </message>
    <message>
        <source>At which stops?</source>
        <translation>Missä kohdissa?</translation>
    </message>
    <message>
        <source>At which stops? Type the number.</source>
        <translation>Missä kohdissa? Kirjoita numero.</translation>
    </message>
    <message numerus="yes">
        <source>At {n} stops it feels different</source>
        <translation>
            <numerusform>{n} polun kohdassa tuntuu erilaiselta</numerusform>
            <numerusform>{n} polun kohdassa tuntuu erilaiselta</numerusform>
        </translation>
    </message>
    <message>
        <source>Awful</source>
        <translation>Kamala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back to the first step</source>
        <translation>Takaisin ensimmäiseen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin listaan</translation>
    </message>
    <message>
        <source>Back to the path</source>
        <translation>Takaisin polulle</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Takaisin edelliseen vaiheeseen</translation>
    </message>
    <message>
        <source>Back to the tray</source>
        <translation>Takaisin korttipinoon</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Takaisin työhön</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Taustatyö</translation>
    </message>
    <message>
        <source>Backstage work</source>
        <translation>Taustatyö</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Lippuja</translation>
    </message>
    <message>
        <source>Ballots sealed before stay sealed. They can no longer be taken back.</source>
        <translation>Aiemmat liput pysyvät sinetöityinä. Niitä ei voi enää perua.</translation>
    </message>
    <message>
        <source>Base criteria</source>
        <translation>Perustason ehdot</translation>
    </message>
    <message>
        <source>Base criteria of {name}</source>
        <translation>Perustason ehdot: {name}</translation>
    </message>
    <message>
        <source>Base criterion “{text}” added</source>
        <translation>Perustason ehto ”{text}” lisätty</translation>
    </message>
    <message>
        <source>Base criterion “{text}” changed</source>
        <translation>Perustason ehto ”{text}” muutettu</translation>
    </message>
    <message>
        <source>Base criterion “{text}” moved</source>
        <translation>Perustason ehto ”{text}” siirretty</translation>
    </message>
    <message>
        <source>Base criterion “{text}” removed</source>
        <translation>Perustason ehto ”{text}” poistettu</translation>
    </message>
    <message>
        <source>Base first. Icing does not help where things do not work: {stops}.</source>
        <translation>Perusta ensin. Kuorrutus ei auta siellä, missä asiat eivät toimi: {stops}.</translation>
    </message>
    <message>
        <source>Base first: things do not work yet at stop {stops}.</source>
        <translation>Perusta ensin: kohdassa {stops} asiat eivät vielä toimi.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Sitä ennen</translation>
    </message>
    <message>
        <source>Before we close</source>
        <translation>Ennen kuin lopetamme</translation>
    </message>
    <message>
        <source>Begin a description as</source>
        <translation>Aloita kuvaus</translation>
    </message>
    <message>
        <source>Begin a measure</source>
        <translation>Aloita mittari</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Begin closing</source>
        <translation>Aloita päättäminen</translation>
    </message>
    <message>
        <source>Begin this pile anew: {pile}?</source>
        <translation>Aloitetaanko tämä pino alusta: {pile}?</translation>
    </message>
    <message>
        <source>Begin with the usual four</source>
        <translation>Aloita tavallisista neljästä</translation>
    </message>
    <message numerus="yes">
        <source>Begins at stops {numbers}</source>
        <translation>
            <numerusform>Alkaa kohdasta {numbers}</numerusform>
            <numerusform>Alkaa kohdista {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Taustatyö</translation>
    </message>
    <message>
        <source>Behind the scenes:</source>
        <translation>Taustatyö:</translation>
    </message>
    <message>
        <source>Below the goal</source>
        <translation>Alle tavoitteen</translation>
    </message>
    <message>
        <source>Beside the round before</source>
        <translation>Edellisen kierroksen viereen</translation>
    </message>
    <message>
        <source>Best service experience</source>
        <translation>Paras palvelukokemus</translation>
    </message>
    <message>
        <source>Black (B)</source>
        <translation>Musta (B)</translation>
    </message>
    <message>
        <source>Black projector</source>
        <translation>Projektori mustaksi</translation>
    </message>
    <message>
        <source>Blank contingency plan</source>
        <translation>Tyhjä varasuunnitelma</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Tyhjät lomakkeet</translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation>Sokea piste</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Sokeat pisteet</translation>
    </message>
    <message>
        <source>Boldest</source>
        <translation>Rohkein</translation>
    </message>
    <message>
        <source>Boldest what-if</source>
        <translation>Rohkein entä jos</translation>
    </message>
    <message>
        <source>Booking system, or by hand</source>
        <translation>Varausjärjestelmä, tai käsin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntyy</translation>
    </message>
    <message>
        <source>Born at</source>
        <translation>Syntyy kohdassa</translation>
    </message>
    <message>
        <source>Born at stop {a}, shows at stop {b}</source>
        <translation>Syntyy kohdassa {a}, näkyy kohdassa {b}</translation>
    </message>
    <message>
        <source>Born at…</source>
        <translation>Syntyy kohdassa…</translation>
    </message>
    <message>
        <source>Breadth first</source>
        <translation>Laajuus ensin</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Break picture</source>
        <translation>Taukokuva</translation>
    </message>
    <message>
        <source>Breaks it</source>
        <translation>Rikkoo sen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Bring people together</source>
        <translation>Tuo ihmiset yhteen</translation>
    </message>
    <message>
        <source>Brought back from the archive</source>
        <translation>Palautettu arkistosta</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Rakennettu</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Luokittain</translation>
    </message>
    <message>
        <source>By silo</source>
        <translation>Siiloittain</translation>
    </message>
    <message>
        <source>By stop</source>
        <translation>Kohdittain</translation>
    </message>
    <message>
        <source>By what? Then Enter</source>
        <translation>Millä? Sitten Enter</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Mitä kanavaa pitkin</translation>
    </message>
    <message>
        <source>CX Workshop {version}</source>
        <translation>CX Workshop {version}</translation>
    </message>
    <message>
        <source>Call answered in a minute</source>
        <translation>Puheluun vastattiin minuutissa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Card of “{title}”</source>
        <translation>Kortti ”{title}”</translation>
    </message>
    <message>
        <source>Cards and pairs by the silo that wrote them.</source>
        <translation>Kortit ja parit sen siilon mukaan, joka ne kirjoitti.</translation>
    </message>
    <message>
        <source>Cards removed</source>
        <translation>Kortit poistettu</translation>
    </message>
    <message>
        <source>Cards to the next lane</source>
        <translation>Kortit viereiselle kaistalle</translation>
    </message>
    <message>
        <source>Cards to the next stage</source>
        <translation>Kortit viereiseen vaiheeseen</translation>
    </message>
    <message>
        <source>Cards to the tray</source>
        <translation>Kortit korttipinoon</translation>
    </message>
    <message>
        <source>Caring for the relationship</source>
        <translation>Asiakassuhteen hoito</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Suorittaa</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Carry on in the copy</source>
        <translation>Jatka kopiossa</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Syyt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Change and systems</source>
        <translation>Muutos ja järjestelmät</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change, systems and roadmap</source>
        <translation>Muutos, järjestelmät ja tiekartta</translation>
    </message>
    <message>
        <source>Change: now the other one</source>
        <translation>Vaihto: nyt toinen</translation>
    </message>
    <message>
        <source>Changed since it was practised on {day}.</source>
        <translation>Muuttunut sen jälkeen, kun harjoiteltiin {day}.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Channel, evidence</source>
        <translation>Kanava, näyttö</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Channels and encounters that matter</source>
        <translation>Kanavat ja kohtaamiset, joilla on merkitystä</translation>
    </message>
    <message>
        <source>Channels and their verdict</source>
        <translation>Kanavat ja niiden tuomio</translation>
    </message>
    <message>
        <source>Check my choices</source>
        <translation>Tarkista valinnat</translation>
    </message>
    <message>
        <source>Check the slip</source>
        <translation>Tarkista lipuke</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Tarkistukset</translation>
    </message>
    <message>
        <source>Checks passed, %</source>
        <translation>Tarkistuksista läpi, %</translation>
    </message>
    <message>
        <source>Choose 8 to 16 targets, we suggest the dots.</source>
        <translation>Valitse 8–16 kohdetta, ehdotamme pisteet.</translation>
    </message>
    <message>
        <source>Choose a card first, then paste the picture onto it.</source>
        <translation>Valitse ensin kortti ja liitä kuva sitten siihen.</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Valitse ensin kortti.</translation>
    </message>
    <message>
        <source>Choose a card to see it here.</source>
        <translation>Valitse kortti, niin se näkyy tässä.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Valitse päivä</translation>
    </message>
    <message>
        <source>Choose a figure</source>
        <translation>Valitse luku</translation>
    </message>
    <message>
        <source>Choose a file; only its name is kept</source>
        <translation>Valitse tiedosto; vain nimi tallentuu</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Choose a measure</source>
        <translation>Valitse mittari</translation>
    </message>
    <message>
        <source>Choose a sheet of measures</source>
        <translation>Valitse mittaritaulukko</translation>
    </message>
    <message>
        <source>Choose a stop that the customer meets on the same path.</source>
        <translation>Valitse saman polun kohta, jonka asiakas kohtaa.</translation>
    </message>
    <message>
        <source>Choose a target that still stands to merge into.</source>
        <translation>Valitse voimassa oleva kohde, johon yhdistetään.</translation>
    </message>
    <message>
        <source>Choose an owner</source>
        <translation>Valitse omistaja</translation>
    </message>
    <message>
        <source>Choose another silo to merge into.</source>
        <translation>Valitse toinen siilo, johon yhdistetään.</translation>
    </message>
    <message>
        <source>Choose in silence first. Note your letters on paper if you like.</source>
        <translation>Valitkaa ensin hiljaa. Kirjoita kirjaimesi paperille, jos haluat.</translation>
    </message>
    <message>
        <source>Choose its stops</source>
        <translation>Valitse polun kohdat</translation>
    </message>
    <message>
        <source>Choose its target</source>
        <translation>Valitse kohde</translation>
    </message>
    <message>
        <source>Choose pairs</source>
        <translation>Valitse parit</translation>
    </message>
    <message>
        <source>Choose stops</source>
        <translation>Valitse kohdat</translation>
    </message>
    <message>
        <source>Choose the next day</source>
        <translation>Valitse seuraava päivä</translation>
    </message>
    <message>
        <source>Choose the path that is nearest. Everything can be changed.</source>
        <translation>Valitse lähin polku. Kaikkea voi muuttaa.</translation>
    </message>
    <message>
        <source>Choose the stop where it happens.</source>
        <translation>Valitse kohta, jossa se tapahtuu.</translation>
    </message>
    <message>
        <source>Choose what is on the ballot</source>
        <translation>Valitse lipulle tulevat</translation>
    </message>
    <message>
        <source>Chosen targets</source>
        <translation>Valitut kohteet</translation>
    </message>
    <message>
        <source>Chosen targets that change no process</source>
        <translation>Valitut kohteet, jotka eivät muuta mitään prosessia</translation>
    </message>
    <message>
        <source>Chosen targets without an item</source>
        <translation>Valitut kohteet, jotka eivät ole tiekartalla</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Tarkenna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close round {no}</source>
        <translation>Sulje kierros {no}</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Pajakerran päätös</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Päätä työpaja</translation>
    </message>
    <message>
        <source>Close the workshop?</source>
        <translation>Päätetäänkö työpaja?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Sulje ilman heitä</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Päätetty {day}</translation>
    </message>
    <message>
        <source>Closest: {title} at {stop}, gap {gap}, {dots}.</source>
        <translation>Lähimpänä: {title} kohdassa {stop}, ero {gap}, {dots}.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Päätettävänä</translation>
    </message>
    <message>
        <source>Closing began</source>
        <translation>Päättäminen alkoi</translation>
    </message>
    <message>
        <source>Closing check</source>
        <translation>Lopputarkistus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Code of {name}</source>
        <translation>Koodi: {name}</translation>
    </message>
    <message>
        <source>Colour and pattern</source>
        <translation>Väri ja kuvio</translation>
    </message>
    <message>
        <source>Columns may stand in any order and have English or Finnish names. A stop is named by its number or its title. Recommending has the columns 0–10, effort 1–7.</source>
        <translation>Sarakkeet saavat olla missä järjestyksessä tahansa, nimet suomeksi tai englanniksi. Kohdan voi nimetä numerolla tai otsikolla. Suosittelun sarakkeet ovat 0–10, helppouden 1–7.</translation>
    </message>
    <message>
        <source>Columns not read: {columns}.</source>
        <translation>Lukematta jäivät sarakkeet: {columns}.</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>Commands: {commands}. Ask each for --help.</source>
        <translation>Komennot: {commands}. Kysy lisää: --help.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Yhteisö</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Compare the first slip with the letters on the screen before you begin.</source>
        <translation>Vertaa ensimmäistä lipuketta ruudun kirjaimiin, ennen kuin aloitat.</translation>
    </message>
    <message>
        <source>Compare with “{name}”</source>
        <translation>Vertaa polkuun ”{name}”</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Mihin verrataan</translation>
    </message>
    <message>
        <source>Complaint easy and taken seriously</source>
        <translation>Valittaminen helppoa ja otetaan tosissaan</translation>
    </message>
    <message>
        <source>Complaints are met with excuses</source>
        <translation>Valituksiin vastataan selittelyllä</translation>
    </message>
    <message>
        <source>Complete the five steps</source>
        <translation>Täydennä viisi askelta</translation>
    </message>
    <message>
        <source>Contact points, as the customer counts them</source>
        <translation>Kontaktipisteitä asiakkaan laskemana</translation>
    </message>
    <message>
        <source>Contact points. Usually there are over ten: an advert, a parcel, a bill, what others say?</source>
        <translation>Kontaktipisteitä. Yleensä niitä on yli kymmenen: mainos, paketti, lasku, muiden puheet?</translation>
    </message>
    <message>
        <source>Contacted at just the right time</source>
        <translation>Yhteys juuri oikeaan aikaan</translation>
    </message>
    <message>
        <source>Contacted because of feedback</source>
        <translation>Otettiin yhteyttä palautteen takia</translation>
    </message>
    <message>
        <source>Contingency cards</source>
        <translation>Varasuunnitelmakortit</translation>
    </message>
    <message>
        <source>Contingency plan to fill in</source>
        <translation>Täydennettävä varasuunnitelma</translation>
    </message>
    <message>
        <source>Contingency plan, blank</source>
        <translation>Varasuunnitelma, tyhjä</translation>
    </message>
    <message>
        <source>Contingency plans</source>
        <translation>Varasuunnitelmat</translation>
    </message>
    <message>
        <source>Contingency plans to fill in</source>
        <translation>Täydennettävät varasuunnitelmat</translation>
    </message>
    <message>
        <source>Continue as {name}?</source>
        <translation>Jatkaako {name}?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy of this one as a target</source>
        <translation>Kopio tästä tavoitetilaksi</translation>
    </message>
    <message>
        <source>Copy of “{title}”</source>
        <translation>Kopio: ”{title}”</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopioi luettelo</translation>
    </message>
    <message>
        <source>Core process</source>
        <translation>Ydinprosessi</translation>
    </message>
    <message>
        <source>Core process “{name}” added</source>
        <translation>Ydinprosessi ”{name}” lisätty</translation>
    </message>
    <message>
        <source>Core process “{name}” moved</source>
        <translation>Ydinprosessi ”{name}” siirretty</translation>
    </message>
    <message>
        <source>Core process “{name}” removed</source>
        <translation>Ydinprosessi ”{name}” poistettu</translation>
    </message>
    <message>
        <source>Core process “{name}” renamed</source>
        <translation>Ydinprosessi ”{name}” nimetty uudelleen</translation>
    </message>
    <message>
        <source>Core process: not said of the target or its stops</source>
        <translation>Ydinprosessi: puuttuu kohteelta ja sen kohdilta</translation>
    </message>
    <message>
        <source>Core process: {list}</source>
        <translation>Ydinprosessi: {list}</translation>
    </message>
    <message>
        <source>Core processes</source>
        <translation>Ydinprosessit</translation>
    </message>
    <message>
        <source>Core processes added</source>
        <translation>Ydinprosessit lisätty</translation>
    </message>
    <message>
        <source>Core processes in order</source>
        <translation>Ydinprosessit kuntoon</translation>
    </message>
    <message>
        <source>Core processes with no stop on this path</source>
        <translation>Ydinprosesseja, joilla ei ole kohtaa tällä polulla</translation>
    </message>
    <message>
        <source>Counted. Take the next slip.</source>
        <translation>Laskettu. Ota seuraava lipuke.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Counts can be pasted from a spreadsheet: a row or a column of numbers fills the cells.</source>
        <translation>Luvut voi liittää taulukosta: rivi tai sarake numeroita täyttää ruudut.</translation>
    </message>
    <message>
        <source>Ctrl and Enter do it too</source>
        <translation>Myös Ctrl ja Enter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customer and expectations</source>
        <translation>Asiakas ja odotukset</translation>
    </message>
    <message>
        <source>Customer story</source>
        <translation>Asiakastarina</translation>
    </message>
    <message numerus="yes">
        <source>Customers are asked at stops {list}</source>
        <translation>
            <numerusform>Asiakkailta kysytään kohdassa {list}</numerusform>
            <numerusform>Asiakkailta kysytään kohdissa {list}</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers are asked at “{title}” already.</source>
        <translation>Kohdassa ”{title}” kysytään jo.</translation>
    </message>
    <message>
        <source>Customer’s feeling,</source>
        <translation>Asiakkaan tunne,</translation>
    </message>
    <message>
        <source>Cut line</source>
        <translation>Valintaraja</translation>
    </message>
    <message numerus="yes">
        <source>Cut line: we agreed to take {n}</source>
        <translation>
            <numerusform>Valintaraja: sovimme ottavamme {n}</numerusform>
            <numerusform>Valintaraja: sovimme ottavamme {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>D</source>
        <translation>H</translation>
    </message>
    <message>
        <source>DRAFT: agree before use</source>
        <translation>LUONNOS: sopikaa ennen käyttöä</translation>
    </message>
    <message>
        <source>Dashed edge: thin data</source>
        <translation>Katkoviivareuna: vähän tietoa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Decide on it</source>
        <translation>Päätä siitä</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Kuka päätti</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <translation>Päätti: {who}</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Päättäjä</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Toimitukset</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Kuvaukset</translation>
    </message>
    <message>
        <source>Designed</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Destroy the slips after the reveal.</source>
        <translation>Hävittäkää lipukkeet, kun tulos on julkistettu.</translation>
    </message>
    <message>
        <source>Details are written down wrong</source>
        <translation>Tiedot kirjataan väärin</translation>
    </message>
    <message>
        <source>Development, marketing</source>
        <translation>Kehittäminen, markkinointi</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Poikkeama</translation>
    </message>
    <message>
        <source>Deviation: {title}</source>
        <translation>Poikkeama: {title}</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Poikkeamat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>Differs by silo</source>
        <translation>Siilot eri mieltä</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitaalinen</translation>
    </message>
    <message>
        <source>Do the three sides agree?</source>
        <translation>Sopivatko kolme puolta yhteen?</translation>
    </message>
    <message>
        <source>Does every item have a person?</source>
        <translation>Onko jokaisella tiekartan kohdalla omistaja?</translation>
    </message>
    <message>
        <source>Does not count because</source>
        <translation>Mitätöity, koska</translation>
    </message>
    <message>
        <source>Does the projector show this screen?</source>
        <translation>Näkyykö tämä näyttö projektorilla?</translation>
    </message>
    <message>
        <source>Does the slip say the same?</source>
        <translation>Onko lipukkeessa sama?</translation>
    </message>
    <message>
        <source>Does {name} leave without voting?</source>
        <translation>Lähteekö {name} äänestämättä?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Done as promised</source>
        <translation>Tehtiin kuten luvattiin</translation>
    </message>
    <message>
        <source>Done by: {who}</source>
        <translation>Tekijä: {who}</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Dots at hand</source>
        <translation>Pisteitä jaossa</translation>
    </message>
    <message>
        <source>Dots by silo</source>
        <translation>Pisteet siiloittain</translation>
    </message>
    <message>
        <source>Dots by target and silo, with their sums</source>
        <translation>Pisteet kohteittain ja siiloittain, ja niiden summat</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Pisteitä kullakin</translation>
    </message>
    <message>
        <source>Dots on targets one owns</source>
        <translation>Pisteet omille kohteille</translation>
    </message>
    <message>
        <source>Dots per voter</source>
        <translation>Pisteitä äänestäjää kohti</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Draft round {no}</source>
        <translation>Luonnostele kierros {no}</translation>
    </message>
    <message>
        <source>Drag a face onto a card, or press O on a card.</source>
        <translation>Vedä kasvot kortille tai paina kortilla O.</translation>
    </message>
    <message>
        <source>Drag from the stop where trouble shows to the stop where it is born.</source>
        <translation>Raahaa kohdasta, jossa vaiva näkyy, kohtaan, jossa se syntyy.</translation>
    </message>
    <message>
        <source>Drag to a lane, or press Space to pick up and arrows to move.</source>
        <translation>Raahaa kaistalle, tai nosta välilyönnillä ja siirrä nuolilla.</translation>
    </message>
    <message>
        <source>Drag to another place or onto a stop; Alt with up or down moves it</source>
        <translation>Raahaa toiseen paikkaan tai kohdan päälle; Alt ja nuoli ylös tai alas siirtää</translation>
    </message>
    <message>
        <source>Drag to draw how the customer goes on from here</source>
        <translation>Vedä tästä, miten asiakas jatkaa</translation>
    </message>
    <message>
        <source>Drag to move, or press Alt with up or down</source>
        <translation>Siirrä raahaamalla tai paina Alt ja nuoli ylös tai alas</translation>
    </message>
    <message>
        <source>Drag what the customer does, not what we do</source>
        <translation>Raahaa se, mitä asiakas tekee, ei se, mitä me teemme</translation>
    </message>
    <message>
        <source>Draw the cut line</source>
        <translation>Piirrä valintaraja</translation>
    </message>
    <message>
        <source>Draw the path for “{name}”</source>
        <translation>Piirrä polku ryhmälle ”{name}”</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Suurennettava piirros (*.svg)</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Piirretään sivuja…</translation>
    </message>
    <message>
        <source>Drawing the path…</source>
        <translation>Piirretään polkua…</translation>
    </message>
    <message>
        <source>Drop a photo here: a paper wall, a place, a form. Where it was taken is not kept.</source>
        <translation>Pudota kuva tähän: seinä lappuineen, paikka, lomake. Kuvauspaikkaa ei tallenneta.</translation>
    </message>
    <message>
        <source>Drop a target here</source>
        <translation>Pudota kohde tähän</translation>
    </message>
    <message>
        <source>Dropping it hits no stop.</source>
        <translation>Luopuminen ei koske yhtään kohtaa.</translation>
    </message>
    <message>
        <source>Dropping it hits: {stops}.</source>
        <translation>Luopuminen koskee: {stops}.</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Aikana</translation>
    </message>
    <message>
        <source>Each follows from the one above. They head every handout.</source>
        <translation>Kukin seuraa edellisestä. Ne ovat joka tulosteen alussa.</translation>
    </message>
    <message>
        <source>Each has a card.</source>
        <translation>Jokaisella on kortti.</translation>
    </message>
    <message>
        <source>Each slip bears the name of its voter.</source>
        <translation>Jokaisessa lipukkeessa on äänestäjän nimi.</translation>
    </message>
    <message>
        <source>Each voter sees the targets in a different order.</source>
        <translation>Jokainen näkee kohteet eri järjestyksessä.</translation>
    </message>
    <message>
        <source>Early warning: the staff are low, the customer not yet</source>
        <translation>Ennakkovaroitus: henkilöstö on matalalla, asiakas ei vielä</translation>
    </message>
    <message>
        <source>Early warning: work feels poor, and the customer does not notice yet.</source>
        <translation>Ennakkovaroitus: työ tuntuu huonolta, eikä asiakas vielä huomaa sitä.</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Helppous</translation>
    </message>
    <message>
        <source>Ease is easily overestimated. Ask those who would do the work.</source>
        <translation>Helppous arvioidaan helposti liian suureksi. Kysykää niiltä, jotka työn tekisivät.</translation>
    </message>
    <message>
        <source>Ease is easily overestimated. From those who would do the work: {told}.</source>
        <translation>Helppous arvioidaan helposti liian suureksi. Tekijöiltä itseltään: {told}.</translation>
    </message>
    <message>
        <source>Ease is often thought greater than it is. Who does the work knows best.</source>
        <translation>Helppous arvioidaan usein liian suureksi. Työn tekijä tietää parhaiten.</translation>
    </message>
    <message>
        <source>Ease is told only by those who would do the work.</source>
        <translation>Helppoudesta kertovat vain ne, jotka työn tekisivät.</translation>
    </message>
    <message>
        <source>Easy for us to do</source>
        <translation>Meille helppo</translation>
    </message>
    <message>
        <source>Effect on business</source>
        <translation>Vaikutus liiketoimintaan</translation>
    </message>
    <message>
        <source>Eight pictures are the most one card can carry. Take one off first.</source>
        <translation>Kortille mahtuu enintään kahdeksan kuvaa. Poista ensin jokin.</translation>
    </message>
    <message>
        <source>Eight steps are enough.</source>
        <translation>Kahdeksan askelta riittää.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Tunne</translation>
    </message>
    <message>
        <source>Encounter card</source>
        <translation>Kohtaamiskortti</translation>
    </message>
    <message>
        <source>End reading</source>
        <translation>Lopeta lukeminen</translation>
    </message>
    <message>
        <source>Enlarge: {question}</source>
        <translation>Suurenna: {question}</translation>
    </message>
    <message>
        <source>Enough to be shown. The more, the truer.</source>
        <translation>Tämä riittää näytettäväksi. Mitä useampi, sitä todempi.</translation>
    </message>
    <message>
        <source>Enter goes there. Ctrl Enter shows it on the projector.</source>
        <translation>Enter vie sinne. Ctrl Enter näyttää sen projektorilla.</translation>
    </message>
    <message>
        <source>Enter opens it, 1 to 5 set the level, Alt with up or down moves it</source>
        <translation>Enter avaa, 1–5 antaa tason, Alt ja nuoli ylös tai alas siirtää</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with up or down moves it</source>
        <translation>Enter avaa, Alt ja nuoli ylös tai alas siirtää</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with up or down moves it, M merges, S sets aside</source>
        <translation>Enter avaa, Alt ja nuoli ylös tai alas siirtää, M yhdistää, S siirtää syrjään</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ympäristö</translation>
    </message>
    <message>
        <source>Estimate 1–5</source>
        <translation>Arvio 1–5</translation>
    </message>
    <message>
        <source>Every chosen target changes a process.</source>
        <translation>Jokainen valittu kohde muuttaa jotakin prosessia.</translation>
    </message>
    <message>
        <source>Every chosen target has an item.</source>
        <translation>Jokainen valittu kohde on tiekartalla.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Joka päivä</translation>
    </message>
    <message>
        <source>Every deviation has a ready plan.</source>
        <translation>Jokaisella poikkeamalla on valmis suunnitelma.</translation>
    </message>
    <message>
        <source>Every item has a person.</source>
        <translation>Jokaisella tiekartan kohdalla on omistaja.</translation>
    </message>
    <message>
        <source>Every stop has its three answers.</source>
        <translation>Joka kohdassa on kolme vastausta.</translation>
    </message>
    <message>
        <source>Every thesis has been looked at.</source>
        <translation>Jokainen teesi on katsottu.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation>Kaikki ovat äänestäneet.</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Kaikki ovat äänestäneet.</translation>
    </message>
    <message>
        <source>Everybody is in. Close the round.</source>
        <translation>Kaikki ovat äänestäneet. Sulje kierros.</translation>
    </message>
    <message>
        <source>Everybody who is marked present has a ballot. Mark newcomers present in Prepare first.</source>
        <translation>Kaikilla paikalla olevilla on jo lippu. Merkitse tulija ensin paikalle Valmistelussa.</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Arki</translation>
    </message>
    <message>
        <source>Everyone sees their own workload best. What do others see in it?</source>
        <translation>Oman työn näkee parhaiten itse. Mitä muut näkevät siinä?</translation>
    </message>
    <message>
        <source>Everything here freezes when the round opens.</source>
        <translation>Kaikki tämä lukittuu, kun kierros avataan.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Kaikki pysyy tällä koneella. Mitään ei lähetetä mihinkään.</translation>
    </message>
    <message>
        <source>Everything you can do</source>
        <translation>Kaikki, mitä voit tehdä</translation>
    </message>
    <message>
        <source>Everything you do is saved in Documents, in the folder CX Workshop. The stick stays as it was.</source>
        <translation>Kaikki tallentuu Tiedostot-kansion kansioon CX Workshop. Tikku pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>Expectation “{text}” added</source>
        <translation>Odotus ”{text}” lisätty</translation>
    </message>
    <message>
        <source>Expectation “{text}” moved</source>
        <translation>Odotus ”{text}” siirretty</translation>
    </message>
    <message>
        <source>Expectation “{text}” removed</source>
        <translation>Odotus ”{text}” poistettu</translation>
    </message>
    <message>
        <source>Expectation “{text}” revised</source>
        <translation>Odotusta ”{text}” muutettu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotettu</translation>
    </message>
    <message>
        <source>Expected {a}, experienced {b}: {gap}</source>
        <translation>Odotettu {a}, koettu {b}: {gap}</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Experience: expected and felt</source>
        <translation>Kokemus: odotettu ja koettu</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Koettu</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Kasvotusten</translation>
    </message>
    <message>
        <source>Facts against feeling</source>
        <translation>Faktat ja tunne</translation>
    </message>
    <message>
        <source>Facts and feeling</source>
        <translation>Faktat ja tunne</translation>
    </message>
    <message>
        <source>Facts and feeling agree wherever both are known</source>
        <translation>Faktat ja tunne kertovat samaa kaikkialla, missä molemmat tiedetään</translation>
    </message>
    <message>
        <source>Facts and feeling disagree</source>
        <translation>Faktat ja tunne ovat eri mieltä</translation>
    </message>
    <message>
        <source>Facts are good from (% of checks)</source>
        <translation>Faktat kunnossa, kun läpi vähintään (%)</translation>
    </message>
    <message>
        <source>Facts are good from {good} %, weak under {weak} %</source>
        <translation>Faktat kunnossa vähintään {good} %, heikot alle {weak} %</translation>
    </message>
    <message>
        <source>Facts are weak under (% of checks)</source>
        <translation>Faktat heikot, kun läpi alle (%)</translation>
    </message>
    <message>
        <source>Fan the stack out</source>
        <translation>Levitä pino</translation>
    </message>
    <message>
        <source>Feedback at “{title}” planned</source>
        <translation>Palaute suunniteltu: ”{title}”</translation>
    </message>
    <message>
        <source>Feedback changed</source>
        <translation>Palautetta muutettu</translation>
    </message>
    <message>
        <source>Feedback goes nowhere</source>
        <translation>Palaute ei johda mihinkään</translation>
    </message>
    <message>
        <source>Feedback removed</source>
        <translation>Palaute poistettu</translation>
    </message>
    <message>
        <source>Feedback that led nowhere</source>
        <translation>Palaute, joka ei johtanut mihinkään</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Tunne</translation>
    </message>
    <message>
        <source>Feeling: {feeling}</source>
        <translation>Tunne: {feeling}</translation>
    </message>
    <message>
        <source>Feels like</source>
        <translation>Tuntuu tältä</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Koettu</translation>
    </message>
    <message>
        <source>Felt, 0–1</source>
        <translation>Tunne, 0–1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>Fewer than four voters. A talk may do more.</source>
        <translation>Alle neljä äänestäjää. Keskustelu voi auttaa enemmän.</translation>
    </message>
    <message>
        <source>Fewer than three answers would tell who said what, so nothing can be kept.</source>
        <translation>Alle kolmesta vastauksesta näkisi, kuka sanoi mitä. Siksi mitään ei voi tallettaa.</translation>
    </message>
    <message>
        <source>Fewer than three answers would tell who said what, so nothing was kept.</source>
        <translation>Alle kolmesta vastauksesta näkisi, kuka sanoi mitä. Siksi mitään ei talletettu.</translation>
    </message>
    <message>
        <source>Figures write where you stand: 1–5, or 0–3. Delete takes back, Ctrl C copies for a spreadsheet.</source>
        <translation>Numerot kirjoittavat valittuun soluun: 1–5 tai 0–3. Delete ottaa takaisin, Ctrl C kopioi taulukkolaskentaan.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Fill from the template</source>
        <translation>Täytä mallipohjasta</translation>
    </message>
    <message>
        <source>Fill this screen, Esc comes back</source>
        <translation>Täytä tämä näyttö, Esc palaa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Filter ({n})</source>
        <translation>Suodata ({n})</translation>
    </message>
    <message>
        <source>Find a workshop</source>
        <translation>Etsi työpaja</translation>
    </message>
    <message>
        <source>Find on the path</source>
        <translation>Etsi polulta</translation>
    </message>
    <message>
        <source>Find on the path: title, owner, lane…</source>
        <translation>Etsi polulta: nimi, omistaja, kaista…</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Etsi tai tee…</translation>
    </message>
    <message>
        <source>Fine, worn, missing</source>
        <translation>Kunnossa, kulunut, puuttuu</translation>
    </message>
    <message>
        <source>First place the stops on the path. Then say what goes wrong at them.</source>
        <translation>Asetelkaa ensin kontaktipisteet polulle. Kertokaa sitten, mikä niissä menee vikaan.</translation>
    </message>
    <message>
        <source>First places</source>
        <translation>Ykkössijoja</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Ensimmäinen kierros</translation>
    </message>
    <message>
        <source>First step, within a week</source>
        <translation>Ensimmäinen askel viikon sisällä</translation>
    </message>
    <message>
        <source>First the path: a stop the customer meets, then how it feels.</source>
        <translation>Ensin polku: kohta, jonka asiakas kohtaa. Sitten se, miltä se tuntuu.</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Ensimmäiset sanat</translation>
    </message>
    <message>
        <source>First words to the customer</source>
        <translation>Ensimmäiset sanat asiakkaalle</translation>
    </message>
    <message>
        <source>First words: {words}</source>
        <translation>Ensimmäiset sanat: {words}</translation>
    </message>
    <message>
        <source>Fit the whole path (F)</source>
        <translation>Sovita koko polku (F)</translation>
    </message>
    <message>
        <source>Fits our processes</source>
        <translation>Sopii prosesseihimme</translation>
    </message>
    <message>
        <source>Fits our strategy</source>
        <translation>Sopii strategiaamme</translation>
    </message>
    <message>
        <source>Fits the customer's view</source>
        <translation>Sopii asiakkaan näkemykseen</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>Viisi minuuttia</translation>
    </message>
    <message>
        <source>Five theses</source>
        <translation>Viisi teesiä</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Kulku</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>Focus group: {group}</source>
        <translation>Kohderyhmä: {group}</translation>
    </message>
    <message>
        <source>Focus:</source>
        <translation>Kenen polku:</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Taita kokoon</translation>
    </message>
    <message>
        <source>Fold once and put in the box. Choose in silence; talk comes after.</source>
        <translation>Taita kerran ja pane laatikkoon. Valitse hiljaa, puhutaan vasta sitten.</translation>
    </message>
    <message>
        <source>Fold the card</source>
        <translation>Taita kortti kokoon</translation>
    </message>
    <message>
        <source>Fold the causes away</source>
        <translation>Taita syyt piiloon</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Taitettu</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Kansio: {folder}</translation>
    </message>
    <message>
        <source>Follow my screen</source>
        <translation>Seuraa omaa näkymääni</translation>
    </message>
    <message>
        <source>Follow-up session begun</source>
        <translation>Seurantapaja alkoi</translation>
    </message>
    <message>
        <source>Follow-up session {day}</source>
        <translation>Seurantapaja {day}</translation>
    </message>
    <message>
        <source>For a dim room</source>
        <translation>Hämärään huoneeseen</translation>
    </message>
    <message>
        <source>For a group of three, twelve minutes. Key it in, or photograph it, before you leave.</source>
        <translation>Kolmen ryhmälle, kaksitoista minuuttia. Kirjoittakaa koneelle tai kuvatkaa, ennen kuin lähdette.</translation>
    </message>
    <message>
        <source>For light choices.</source>
        <translation>Kevyisiin valintoihin.</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Asiakkaalle</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Työntekijöille</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Forget what was said</source>
        <translation>Unohda sanottu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Fragile.</source>
        <translation>Hauras.</translation>
    </message>
    <message>
        <source>Free to use and to change under the Apache License 2.0. The windows are made with Qt, which is used under the GNU Lesser General Public License, version 3: you may replace it with your own, and study how it works here. The fonts, the icons and the other libraries are free as well. The files NOTICE and licences beside the program say it in full.</source>
        <translation>Vapaasti käytettävä ja muutettava Apache License 2.0:n ehdoin. Ikkunat on tehty Qt:lla, jota käytetään GNU Lesser General Public License -lisenssin versiolla 3: sen saa vaihtaa omaansa ja sen toimintaa tässä saa tutkia. Myös fontit, kuvakkeet ja muut kirjastot ovat vapaita. Tiedosto NOTICE ja kansio licences ohjelman vieressä kertovat kaiken.</translation>
    </message>
    <message>
        <source>From a spreadsheet: saved as CSV or text, or copied from it.</source>
        <translation>Taulukkolaskennasta: CSV- tai tekstitiedostona tai sieltä kopioituna.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Tästä lähtien</translation>
    </message>
    <message>
        <source>From results to actions</source>
        <translation>Tuloksista tekoja</translation>
    </message>
    <message>
        <source>From stop {a} to stop {b}</source>
        <translation>Kohdasta {a} kohtaan {b}</translation>
    </message>
    <message>
        <source>From the old way to the new one</source>
        <translation>Vanhasta tavasta uuteen</translation>
    </message>
    <message>
        <source>From the pairs. Tap to plan for it.</source>
        <translation>Pareista. Napauta ja varaudu.</translation>
    </message>
    <message>
        <source>From the parking lot</source>
        <translation>Parkkipaikalta</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>From {giver} to {taker}: {stop}</source>
        <translation>{giver} → {taker}: {stop}</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Keneltä → kenelle</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Täysin</translation>
    </message>
    <message>
        <source>Functionality</source>
        <translation>Toimivuus</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Gap times importance {n}</source>
        <translation>Ero kertaa tärkeys {n}</translation>
    </message>
    <message>
        <source>Gap × importance</source>
        <translation>Ero × tärkeys</translation>
    </message>
    <message>
        <source>Gaps to what was expected</source>
        <translation>Erot odotuksiin</translation>
    </message>
    <message>
        <source>Give 3, 2 and 1 once each, to three different targets.</source>
        <translation>Anna 3, 2 ja 1 kukin kerran, kolmelle eri kohteelle.</translation>
    </message>
    <message>
        <source>Give it a day</source>
        <translation>Anna sille päivä</translation>
    </message>
    <message>
        <source>Give up a channel</source>
        <translation>Luovu kanavasta</translation>
    </message>
    <message>
        <source>Give up the channel “{name}”</source>
        <translation>Luovutaan kanavasta ”{name}”</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Muiden kantama</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Jatka itsestään</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>Siirry äänestykseen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goal for the best answers</source>
        <translation>Tavoite parhaille</translation>
    </message>
    <message>
        <source>Goal for the share of fives, in percent</source>
        <translation>Tavoite vitosten osuudelle, prosentteina</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Goes into the matter</source>
        <translation>Paneudutaan asiaan</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Jatkaa</translation>
    </message>
    <message>
        <source>Goes on from round</source>
        <translation>Jatkaa kierrosta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Good feedback</source>
        <translation>Hyvä palaute</translation>
    </message>
    <message>
        <source>Good feedback changed</source>
        <translation>Hyvää palautetta muutettu</translation>
    </message>
    <message>
        <source>Good feedback kept</source>
        <translation>Hyvä palaute talletettu</translation>
    </message>
    <message>
        <source>Good feedback moved</source>
        <translation>Hyvä palaute siirretty</translation>
    </message>
    <message>
        <source>Good feedback removed</source>
        <translation>Hyvä palaute poistettu</translation>
    </message>
    <message>
        <source>Good talk, wrong hour. We come back to these at the end.</source>
        <translation>Hyvä asia, väärä hetki. Palataan näihin lopuksi.</translation>
    </message>
    <message>
        <source>Good talk, wrong hour? It waits in the parking lot.</source>
        <translation>Hyvä puhe, väärä hetki? Se odottaa parkkipaikalla.</translation>
    </message>
    <message>
        <source>Good words are shown</source>
        <translation>Hyvät sanat näkyvät</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Loistava</translation>
    </message>
    <message>
        <source>Green needs evidence. Write what shows it first.</source>
        <translation>Vihreä vaatii perusteen. Kirjoita ensin, mikä sen osoittaa.</translation>
    </message>
    <message>
        <source>Greet</source>
        <translation>Tervehdi</translation>
    </message>
    <message>
        <source>Greet, ask the reason, clarify, propose, make sure: most encounters go like this.</source>
        <translation>Tervehdi, kysy asia, tarkenna, ehdota, varmista: useimmat kohtaamiset kulkevat näin.</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Ryhmä {n}</translation>
    </message>
    <message>
        <source>Group “{name}” added</source>
        <translation>Ryhmä ”{name}” lisätty</translation>
    </message>
    <message>
        <source>Group “{name}” moved</source>
        <translation>Ryhmä ”{name}” siirretty</translation>
    </message>
    <message>
        <source>Group “{name}” removed</source>
        <translation>Ryhmä ”{name}” poistettu</translation>
    </message>
    <message>
        <source>Group “{name}” revised</source>
        <translation>Ryhmää ”{name}” muutettu</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Kasvu</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Arvattu</translation>
    </message>
    <message>
        <source>Guesses: nobody from the owner's silo is in the room</source>
        <translation>Arvauksia: omistajan siilosta ei ole ketään paikalla</translation>
    </message>
    <message>
        <source>Half a year is a good start.</source>
        <translation>Puoli vuotta on hyvä alku.</translation>
    </message>
    <message>
        <source>Half an hour alone now saves an hour together.</source>
        <translation>Puoli tuntia yksin nyt säästää tunnin yhdessä.</translation>
    </message>
    <message>
        <source>Half and half</source>
        <translation>Puolet ja puolet</translation>
    </message>
    <message>
        <source>Half of the answers trust it 2 or less.</source>
        <translation>Puolet vastauksista on 2 tai alle.</translation>
    </message>
    <message>
        <source>Hand it in when you are ready. Choose in silence; talk comes after.</source>
        <translation>Anna lipuke, kun olet valmis. Valitse hiljaa, puhutaan vasta sitten.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Vastuun siirto</translation>
    </message>
    <message>
        <source>Hand-over at stop {n}</source>
        <translation>Vastuun siirto kohdassa {n}</translation>
    </message>
    <message>
        <source>Hand-over from {giver} to {taker}</source>
        <translation>Vastuun siirto {giver} → {taker}</translation>
    </message>
    <message>
        <source>Hand-over:</source>
        <translation>Vastuun siirto:</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Vastuun siirrot</translation>
    </message>
    <message>
        <source>Hand-overs between silos</source>
        <translation>Vastuun siirrot siilojen välillä</translation>
    </message>
    <message>
        <source>Handout: what we chose</source>
        <translation>Tuloste: mitä valitsimme</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Tulosteet</translation>
    </message>
    <message>
        <source>Happy, though far below what was expected. Which is it?</source>
        <translation>Iloinen, vaikka jäi kauas odotuksesta. Kumpi pitää paikkansa?</translation>
    </message>
    <message>
        <source>Has left: {names}</source>
        <translation>Lähti: {names}</translation>
    </message>
    <message>
        <source>Has said yes</source>
        <translation>On luvannut</translation>
    </message>
    <message>
        <source>Heard today</source>
        <translation>Tänään kuultua</translation>
    </message>
    <message>
        <source>Heard: {text}</source>
        <translation>Kuultu: {text}</translation>
    </message>
    <message>
        <source>Hears about us from a friend</source>
        <translation>Kuulee meistä ystävältä</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Hidden. Space or a tap shows it again.</source>
        <translation>Piilossa. Välilyönti tai napautus näyttää taas.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Hide (Space)</source>
        <translation>Piilota (välilyönti)</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Piilota takaisin</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Piilota nimet</translation>
    </message>
    <message>
        <source>Hide the tray</source>
        <translation>Piilota korttipino</translation>
    </message>
    <message>
        <source>Hides itself when nothing happens.</source>
        <translation>Menee itse piiloon, kun mitään ei tapahdu.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Korkea</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Pysäytä kuva</translation>
    </message>
    <message>
        <source>Hold the projector still</source>
        <translation>Pysäytä projektorin kuva</translation>
    </message>
    <message>
        <source>Hold to close the round</source>
        <translation>Sulje kierros pitämällä painettuna</translation>
    </message>
    <message>
        <source>Hold to end and show</source>
        <translation>Päätä ja näytä pitämällä painettuna</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>How ballots are given</source>
        <translation>Miten liput annetaan</translation>
    </message>
    <message>
        <source>How deliberate is it?</source>
        <translation>Kuinka harkittu se on?</translation>
    </message>
    <message>
        <source>How did the person act?</source>
        <translation>Miten ihminen toimi?</translation>
    </message>
    <message>
        <source>How did they act?</source>
        <translation>Miten hän toimi?</translation>
    </message>
    <message>
        <source>How do people hear how it goes?</source>
        <translation>Mistä ihmiset kuulevat, miten menee?</translation>
    </message>
    <message>
        <source>How do we ask what it is about?</source>
        <translation>Miten kysymme, mistä on kyse?</translation>
    </message>
    <message>
        <source>How do we know? Tap to change.</source>
        <translation>Mistä tiedämme? Napauta ja vaihda.</translation>
    </message>
    <message>
        <source>How do we know? {word}</source>
        <translation>Mistä tiedämme? {word}</translation>
    </message>
    <message>
        <source>How do we make sure it is settled?</source>
        <translation>Miten varmistamme, että asia on hoidossa?</translation>
    </message>
    <message>
        <source>How do we notice it?</source>
        <translation>Mistä huomaamme sen?</translation>
    </message>
    <message>
        <source>How do we show it was done?</source>
        <translation>Miten osoitamme, että se tehtiin?</translation>
    </message>
    <message>
        <source>How does one see that “{title}” helped?</source>
        <translation>Mistä nähdään, että ”{title}” auttoi?</translation>
    </message>
    <message>
        <source>How easy 1–7</source>
        <translation>Helppous 1–7</translation>
    </message>
    <message>
        <source>How easy it was</source>
        <translation>Miten helppoa oli</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Miten pitkällä</translation>
    </message>
    <message>
        <source>How far the PDFs are</source>
        <translation>PDF:ien eteneminen</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>Miten pitkällä lukeminen on</translation>
    </message>
    <message>
        <source>How far the target is</source>
        <translation>Kuinka pitkällä kohde on</translation>
    </message>
    <message>
        <source>How good is enough?</source>
        <translation>Mikä riittää?</translation>
    </message>
    <message>
        <source>How hidden</source>
        <translation>Kuinka piilevä</translation>
    </message>
    <message>
        <source>How is the customer met?</source>
        <translation>Miten asiakas otetaan vastaan?</translation>
    </message>
    <message>
        <source>How it feels at the stops</source>
        <translation>Miltä polun kohdissa tuntuu</translation>
    </message>
    <message>
        <source>How it feels to the customer</source>
        <translation>Miltä asiakkaasta tuntuu</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Miltä tuntui</translation>
    </message>
    <message>
        <source>How it goes today</source>
        <translation>Näin tänään</translation>
    </message>
    <message>
        <source>How it should feel</source>
        <translation>Miltä pitäisi tuntua</translation>
    </message>
    <message>
        <source>How it shows on an ordinary Tuesday</source>
        <translation>Miten se näkyy tavallisena tiistaina</translation>
    </message>
    <message>
        <source>How it will go</source>
        <translation>Näin jatkossa</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Kuinka todennäköinen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>How many in a hundred</source>
        <translation>Kuinka moni sadasta</translation>
    </message>
    <message>
        <source>How many passed</source>
        <translation>Montako onnistui</translation>
    </message>
    <message>
        <source>How many passed? Write the number.</source>
        <translation>Kuinka moni onnistui? Kirjoita luku.</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Kuinka monta kertaa</translation>
    </message>
    <message>
        <source>How many were checked</source>
        <translation>Montako tarkistettiin</translation>
    </message>
    <message>
        <source>How many were checked? Write the number.</source>
        <translation>Kuinka moni tarkistettiin? Kirjoita luku.</translation>
    </message>
    <message>
        <source>How much do they expect? 5 is the most.</source>
        <translation>Kuinka paljon odotetaan? 5 on eniten.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kuinka usein</translation>
    </message>
    <message>
        <source>How realistic</source>
        <translation>Kuinka realistinen</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Kuinka vakava</translation>
    </message>
    <message>
        <source>How should communication change?</source>
        <translation>Miten viestinnän pitäisi muuttua?</translation>
    </message>
    <message>
        <source>How should it feel? Then Enter</source>
        <translation>Miltä pitäisi tuntua? Sitten Enter</translation>
    </message>
    <message>
        <source>How should the sheet look?</source>
        <translation>Millainen taulukon pitää olla?</translation>
    </message>
    <message>
        <source>How that day went</source>
        <translation>Miten se päivä meni</translation>
    </message>
    <message>
        <source>How the class is set</source>
        <translation>Mistä luokka tulee</translation>
    </message>
    <message>
        <source>How the path feels</source>
        <translation>Miltä polku tuntuu</translation>
    </message>
    <message>
        <source>How the tie was settled</source>
        <translation>Miten tasatulos ratkesi</translation>
    </message>
    <message>
        <source>How to read the map</source>
        <translation>Näin luet karttaa</translation>
    </message>
    <message>
        <source>How we go on</source>
        <translation>Näin jatkamme</translation>
    </message>
    <message>
        <source>How we meet the customer</source>
        <translation>Miten kohtaamme asiakkaan</translation>
    </message>
    <message>
        <source>How well can we trust it?</source>
        <translation>Kuinka hyvin siihen voi luottaa?</translation>
    </message>
    <message>
        <source>How well can we trust this hand-over?</source>
        <translation>Kuinka hyvin tähän vastuun siirtoon voi luottaa?</translation>
    </message>
    <message>
        <source>How wide a silo is shown</source>
        <translation>Miten leveänä siilo näkyy</translation>
    </message>
    <message>
        <source>How work feels</source>
        <translation>Työn tuntu</translation>
    </message>
    <message>
        <source>I abstain</source>
        <translation>Äänestän tyhjää</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Idea {n}</source>
        <translation>Idea {n}</translation>
    </message>
    <message>
        <source>Idea “{text}” added</source>
        <translation>Idea ”{text}” lisätty</translation>
    </message>
    <message>
        <source>Idea “{text}” moved</source>
        <translation>Idea ”{text}” siirretty</translation>
    </message>
    <message>
        <source>Idea “{text}” removed</source>
        <translation>Idea ”{text}” poistettu</translation>
    </message>
    <message>
        <source>Idea “{text}” revised</source>
        <translation>Ideaa ”{text}” muutettu</translation>
    </message>
    <message>
        <source>If places tie</source>
        <translation>Jos tulee tasatulos</translation>
    </message>
    <message>
        <source>If you are stuck, call</source>
        <translation>Jos et pääse eteenpäin, soita</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Impact and ease</source>
        <translation>Vaikutus ja helppous</translation>
    </message>
    <message>
        <source>Impact and ease, after a first round.</source>
        <translation>Vaikutus ja helppous, toisena kierroksena.</translation>
    </message>
    <message>
        <source>Impact and ease, on the top {n}</source>
        <translation>Vaikutus ja helppous, {n} kärkikohdetta</translation>
    </message>
    <message>
        <source>Impact on the customer</source>
        <translation>Vaikutus asiakkaaseen</translation>
    </message>
    <message>
        <source>Import measures</source>
        <translation>Tuo mittareita</translation>
    </message>
    <message>
        <source>Import measures…</source>
        <translation>Tuo mittareita…</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Muutamalla sanalla</translation>
    </message>
    <message>
        <source>In a few words, so that it is not said for nothing</source>
        <translation>Muutamalla sanalla, ettei sitä sanottu turhaan</translation>
    </message>
    <message>
        <source>In any order. Come when you are ready.</source>
        <translation>Missä järjestyksessä vain. Tule, kun olet valmis.</translation>
    </message>
    <message>
        <source>In any order. Tap your own name when you are ready.</source>
        <translation>Missä järjestyksessä vain. Napauta omaa nimeäsi, kun olet valmis.</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Yhdellä virkkeellä</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Kasvotusten</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>Sovelluksessa</translation>
    </message>
    <message>
        <source>In the customer's words</source>
        <translation>Asiakkaan sanoin</translation>
    </message>
    <message>
        <source>In the room without a vote</source>
        <translation>Paikalla ilman ääntä</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Korttipinossa</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>In which process is it planned?</source>
        <translation>Missä prosessissa se suunnitellaan?</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Yhdentekevä</translation>
    </message>
    <message>
        <source>Inside the house</source>
        <translation>Vain me</translation>
    </message>
    <message>
        <source>Is the base good enough?</source>
        <translation>Riittääkö perustaso?</translation>
    </message>
    <message>
        <source>Is there an agreed way?</source>
        <translation>Onko tavasta sovittu?</translation>
    </message>
    <message>
        <source>Is this what you want?</source>
        <translation>Näinkö haluat?</translation>
    </message>
    <message>
        <source>Is this you, {name}?</source>
        <translation>Oletko tämä sinä, {name}?</translation>
    </message>
    <message>
        <source>Is {name} here with you?</source>
        <translation>Onko {name} tässä vieressä?</translation>
    </message>
    <message>
        <source>It answers no target, so nothing leads back to a customer.</source>
        <translation>Se ei vastaa mihinkään kohteeseen, joten mikään ei johda asiakkaaseen.</translation>
    </message>
    <message>
        <source>It begins when…</source>
        <translation>Alkaa, kun…</translation>
    </message>
    <message>
        <source>It can also be like this</source>
        <translation>Se voi olla myös tällainen</translation>
    </message>
    <message>
        <source>It changed this year: {before}</source>
        <translation>Muuttui tänä vuonna: {before}</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>Se ei onnistunut: {reason}</translation>
    </message>
    <message>
        <source>It counts as one more time.</source>
        <translation>Se lasketaan yhdeksi kerraksi lisää.</translation>
    </message>
    <message>
        <source>It counts as one more time. The plan is still a draft, so it is not practised yet.</source>
        <translation>Se lasketaan yhdeksi kerraksi lisää. Suunnitelma on vielä luonnos, joten sitä ei ole vielä harjoiteltu.</translation>
    </message>
    <message>
        <source>It does not stop eyes over a shoulder, or two copies of the file taken between two voters.</source>
        <translation>Se ei estä kurkkimasta olan yli eikä kopioimasta tiedostoa kahden äänestäjän välissä.</translation>
    </message>
    <message>
        <source>It does what we did before, only by machine.</source>
        <translation>Se tekee saman kuin ennen, nyt koneella.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Tämä jatkuu</translation>
    </message>
    <message>
        <source>It happens at stops of {list}. Does it touch them?</source>
        <translation>Se tapahtuu kohdissa, jotka omistaa {list}. Koskeeko se heitä?</translation>
    </message>
    <message>
        <source>It has to be done twice</source>
        <translation>Sama tehdään kahteen kertaan</translation>
    </message>
    <message>
        <source>It is born here</source>
        <translation>Se syntyy täällä</translation>
    </message>
    <message>
        <source>It is dropped, and on the roadmap all the same.</source>
        <translation>Se on pudotettu, mutta silti tiekartalla.</translation>
    </message>
    <message>
        <source>It is late and nobody tells</source>
        <translation>Myöhästytään eikä kukaan kerro</translation>
    </message>
    <message>
        <source>It is my turn</source>
        <translation>Minun vuoroni</translation>
    </message>
    <message>
        <source>It is on a ballot, so it stays. Mark it as “should end” instead.</source>
        <translation>Tästä on äänestetty, joten se jää. Merkitse sen sijaan, että sen pitäisi loppua.</translation>
    </message>
    <message>
        <source>It is parked, and on the roadmap all the same.</source>
        <translation>Se on parkissa, mutta silti tiekartalla.</translation>
    </message>
    <message>
        <source>It is still open.</source>
        <translation>Se on vielä auki.</translation>
    </message>
    <message>
        <source>It is the work of {silo} already.</source>
        <translation>Se on jo siilon {silo} työtä.</translation>
    </message>
    <message>
        <source>It is tied to no stop of the path.</source>
        <translation>Se ei liity mihinkään polun kohtaan.</translation>
    </message>
    <message>
        <source>It is time to look at this list again.</source>
        <translation>On aika katsoa lista uudelleen.</translation>
    </message>
    <message>
        <source>It leaves an impression of</source>
        <translation>Siitä jää vaikutelma</translation>
    </message>
    <message>
        <source>It may mean this</source>
        <translation>Se voi tarkoittaa tätä</translation>
    </message>
    <message>
        <source>It says little of their needs</source>
        <translation>Kertoo tarpeesta vain vähän</translation>
    </message>
    <message>
        <source>It should end</source>
        <translation>Tämän pitäisi loppua</translation>
    </message>
    <message>
        <source>It shows at stop {n}. Go to where it is born and press Space</source>
        <translation>Se näkyy kohdassa {n}. Siirry kohtaan, jossa se syntyy, ja paina välilyöntiä</translation>
    </message>
    <message>
        <source>It shows here</source>
        <translation>Se näkyy täällä</translation>
    </message>
    <message>
        <source>It stays on this computer for the next workshop.</source>
        <translation>Se säilyy tällä koneella seuraavaan työpajaan.</translation>
    </message>
    <message>
        <source>It was never put to a vote.</source>
        <translation>Siitä ei ole äänestetty.</translation>
    </message>
    <message>
        <source>It was not said</source>
        <translation>Tätä ei sanottu</translation>
    </message>
    <message>
        <source>It was said</source>
        <translation>Tämä sanottiin</translation>
    </message>
    <message>
        <source>It was voted on, but nobody has decided.</source>
        <translation>Siitä äänestettiin, mutta kukaan ei ole päättänyt.</translation>
    </message>
    <message>
        <source>Items nobody carries</source>
        <translation>Tiekartan kohdat ilman omistajaa</translation>
    </message>
    <message>
        <source>Items of the roadmap</source>
        <translation>Tiekartan kohdat</translation>
    </message>
    <message>
        <source>Its ballots are gone unseen.</source>
        <translation>Liput hävitettiin kenenkään näkemättä.</translation>
    </message>
    <message>
        <source>Its card lies in the tray, not on the path.</source>
        <translation>Sen kortti on korttipinossa, ei polulla.</translation>
    </message>
    <message>
        <source>Its own name, then Enter</source>
        <translation>Oma nimi, sitten Enter</translation>
    </message>
    <message>
        <source>Its plan is a draft</source>
        <translation>Sen suunnitelma on luonnos</translation>
    </message>
    <message>
        <source>Its problem pair has only one side.</source>
        <translation>Sen ongelmaparista puuttuu toinen puoli.</translation>
    </message>
    <message>
        <source>Its rehearsal has no day.</source>
        <translation>Sen harjoituksella ei ole päivää.</translation>
    </message>
    <message>
        <source>Its slips are taken out of the count unseen, and all of them are keyed in again.</source>
        <translation>Sen lipukkeet poistetaan laskusta kenenkään näkemättä ja näppäillään kaikki uudelleen.</translation>
    </message>
    <message>
        <source>Its vote is not revealed yet.</source>
        <translation>Sen äänestystä ei ole vielä julkistettu.</translation>
    </message>
    <message>
        <source>Its words are kept; its stops and pairs move along.</source>
        <translation>Sen sanat säilyvät; kohdat ja parit siirtyvät mukana.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Matka</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Vain katson</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Pidä</translation>
    </message>
    <message>
        <source>Keep it as a message of the stop</source>
        <translation>Tee siitä kohdan viesti</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>Pidä suljettuna</translation>
    </message>
    <message>
        <source>Keep the lane, marked to be dropped</source>
        <translation>Jätä kaista, merkitse turhaksi</translation>
    </message>
    <message>
        <source>Keep {letter}, merge the other into it</source>
        <translation>Pidä {letter}, yhdistä toinen siihen</translation>
    </message>
    <message>
        <source>Keeps it</source>
        <translation>Pitää sen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>Näppäile</translation>
    </message>
    <message>
        <source>Key it in, or photograph it, before you leave.</source>
        <translation>Kirjoittakaa koneelle tai kuvatkaa, ennen kuin lähdette.</translation>
    </message>
    <message>
        <source>Key stop</source>
        <translation>Avainkohtaaminen</translation>
    </message>
    <message>
        <source>Key stops</source>
        <translation>Avainkohdat</translation>
    </message>
    <message>
        <source>Key stops measured from one side</source>
        <translation>Avainkohdat, joita mitataan vain yhdestä suunnasta</translation>
    </message>
    <message>
        <source>Key stops that are measured are measured from both sides.</source>
        <translation>Mitatut avainkohdat on mitattu kummastakin suunnasta.</translation>
    </message>
    <message>
        <source>Key stops where nobody asks yet</source>
        <translation>Avainkohdat, joissa ei vielä kysytä</translation>
    </message>
    <message>
        <source>Key words, with commas between</source>
        <translation>Avainsanat, pilkku väliin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Kind of encounter</source>
        <translation>Kohtaamisen laji</translation>
    </message>
    <message>
        <source>Kind of lane</source>
        <translation>Kaistan laji</translation>
    </message>
    <message>
        <source>L</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Kaista</translation>
    </message>
    <message>
        <source>Lane renamed</source>
        <translation>Kaista nimetty uudelleen</translation>
    </message>
    <message>
        <source>Lane {name}, {stops}</source>
        <translation>Kaista {name}, {stops}</translation>
    </message>
    <message>
        <source>Lane “{name}”</source>
        <translation>Kaista ”{name}”</translation>
    </message>
    <message>
        <source>Lane “{name}” added</source>
        <translation>Kaista ”{name}” lisätty</translation>
    </message>
    <message>
        <source>Lane “{name}” moved</source>
        <translation>Kaista ”{name}” siirretty</translation>
    </message>
    <message>
        <source>Lane “{name}” removed, cards in the tray</source>
        <translation>Kaista ”{name}” poistettu, kortit korttipinossa</translation>
    </message>
    <message>
        <source>Lane “{name}” removed, cards in {other}</source>
        <translation>Kaista ”{name}” poistettu, kortit kaistalla {other}</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Kaistat</translation>
    </message>
    <message>
        <source>Lanes that may not be needed</source>
        <translation>Kaistoja, joita ei ehkä tarvita</translation>
    </message>
    <message>
        <source>Lanes tidied</source>
        <translation>Kaistat järjestetty</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Viimeksi</translation>
    </message>
    <message>
        <source>Last time, marked by a bar: {said}</source>
        <translation>Viimeksi, viivalla merkitty: {said}</translation>
    </message>
    <message>
        <source>Last time: {said}</source>
        <translation>Viimeksi: {said}</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Kestää</translation>
    </message>
    <message>
        <source>Late symptom</source>
        <translation>Myöhäinen oire</translation>
    </message>
    <message>
        <source>Late trouble, early cause</source>
        <translation>Vaiva myöhään, syy aikaisin</translation>
    </message>
    <message>
        <source>Lay the card on the stop first, then say what makes it so.</source>
        <translation>Laita kortti ensin kohtaan ja kerro sitten, mistä se syntyy.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Opittu</translation>
    </message>
    <message>
        <source>Learned when practised, {done} of {planned} times</source>
        <translation>Opittu harjoituksissa, {done}/{planned} kertaa</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Anna olla</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Leave the rest for now</source>
        <translation>Jätä loput nyt</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} dots unused?</source>
        <translation>
            <numerusform>Jääkö {n} piste käyttämättä?</numerusform>
            <numerusform>Jääkö {n} pistettä käyttämättä?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave {n}?</source>
        <translation>Jääkö {n}?</translation>
    </message>
    <message>
        <source>Leave “{title}”</source>
        <translation>Jätä ”{title}”</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lähtee</translation>
    </message>
    <message>
        <source>Leaves without voting</source>
        <translation>Lähtee äänestämättä</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>Ei tällä kertaa</translation>
    </message>
    <message>
        <source>Left open then, and why</source>
        <translation>Silloin jätettiin auki, ja miksi</translation>
    </message>
    <message>
        <source>Left open, and why</source>
        <translation>Jätetty auki, ja miksi</translation>
    </message>
    <message>
        <source>Left out. Nothing of this slip is counted.</source>
        <translation>Jätetty pois. Tästä lipukkeesta ei lasketa mitään.</translation>
    </message>
    <message>
        <source>Legend and lists</source>
        <translation>Selitteet ja luettelot</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>Let the projector go on</source>
        <translation>Päästä projektori jatkamaan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirjain</translation>
    </message>
    <message>
        <source>Level {n} of 5</source>
        <translation>Taso {n}/5</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Todennäköisyys</translation>
    </message>
    <message>
        <source>Limits of the facts</source>
        <translation>Faktojen rajat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Line {line} is longer than 10,000 characters, so this is no sheet of measures. Shorten that line, or choose another file.</source>
        <translation>Rivillä {line} on yli 10 000 merkkiä, joten tämä ei ole mittaritaulukko. Lyhennä riviä tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Rivi {line}: {why}</translation>
    </message>
    <message>
        <source>Line {no}: {why}</source>
        <translation>Rivi {no}: {why}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Kuorma</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Look again, it is time</source>
        <translation>Aika katsoa uudelleen</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Katso valmista esimerkkiä</translation>
    </message>
    <message>
        <source>Look at the expectations again</source>
        <translation>Odotukset katsotaan uudelleen</translation>
    </message>
    <message>
        <source>Look at this list again in {month}.</source>
        <translation>Katso lista uudelleen {month}.</translation>
    </message>
    <message>
        <source>Look at this list again: {day}</source>
        <translation>Katso lista uudelleen: {day}</translation>
    </message>
    <message>
        <source>Look round in peace: nothing changes before you begin closing.</source>
        <translation>Katselkaa rauhassa: mikään ei muutu, ennen kuin aloitatte päättämisen.</translation>
    </message>
    <message>
        <source>Looks under the surface</source>
        <translation>Katsotaan pintaa syvemmältä</translation>
    </message>
    <message>
        <source>Loose: name the process it changes, or it stays on top.</source>
        <translation>Irrallaan: nimeä prosessi, jota se muuttaa, muuten se jää päälle liimatuksi.</translation>
    </message>
    <message>
        <source>Loose: no process changes yet.</source>
        <translation>Irrallaan: mikään prosessi ei vielä muutu.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Matala</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Uskollisuus</translation>
    </message>
    <message>
        <source>Made with CX Workshop</source>
        <translation>Tehty CX Workshopilla</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Tee kopio</translation>
    </message>
    <message>
        <source>Make a target</source>
        <translation>Tee kohteeksi</translation>
    </message>
    <message>
        <source>Make a target of it</source>
        <translation>Tee tästä kohde</translation>
    </message>
    <message>
        <source>Make a target of: {idea}</source>
        <translation>Tee kohteeksi: {idea}</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>Hyvitys</translation>
    </message>
    <message>
        <source>Make it a development target</source>
        <translation>Tee siitä kehittämiskohde</translation>
    </message>
    <message>
        <source>Make it a target: {text}</source>
        <translation>Tee tästä kohde: {text}</translation>
    </message>
    <message>
        <source>Make it easy</source>
        <translation>Tee helpoksi</translation>
    </message>
    <message>
        <source>Make it key</source>
        <translation>Merkitse avaimeksi</translation>
    </message>
    <message>
        <source>Make it ready</source>
        <translation>Merkitse valmiiksi</translation>
    </message>
    <message>
        <source>Make sure</source>
        <translation>Varmista</translation>
    </message>
    <message>
        <source>Make the handouts</source>
        <translation>Tee tulosteet</translation>
    </message>
    <message>
        <source>Make the plan ready first, then practise it.</source>
        <translation>Tee suunnitelma ensin valmiiksi, harjoittele sitten.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} PDFs</source>
        <translation>
            <numerusform>Tee {n} PDF</numerusform>
            <numerusform>Tee {n} PDF:ää</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes possible</source>
        <translation>Mahdollistaa</translation>
    </message>
    <message>
        <source>Making the PDFs…</source>
        <translation>Tehdään PDF:iä…</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Tehdään PDF…</translation>
    </message>
    <message>
        <source>Management support</source>
        <translation>Johdon tuki</translation>
    </message>
    <message>
        <source>Map basis:</source>
        <translation>Kartan pohja:</translation>
    </message>
    <message>
        <source>Map of the whole path</source>
        <translation>Koko polun kartta</translation>
    </message>
    <message>
        <source>March, week 10</source>
        <translation>Maaliskuu, viikko 10</translation>
    </message>
    <message>
        <source>Mark the best with 3, the next with 2 and one more with 1. Each number once.</source>
        <translation>Merkitse parhaalle 3, seuraavalle 2 ja vielä yhdelle 1. Kukin numero kerran.</translation>
    </message>
    <message>
        <source>May decide alone</source>
        <translation>Saa päättää itse</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Measure in your own words</source>
        <translation>Mittari omin sanoin</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Mittaa</translation>
    </message>
    <message>
        <source>Measure moved: {name}</source>
        <translation>Mittari siirretty: {name}</translation>
    </message>
    <message>
        <source>Measure removed: {name}</source>
        <translation>Mittari poistettu: {name}</translation>
    </message>
    <message>
        <source>Measure that will show it</source>
        <translation>Mittari, joka sen näyttää</translation>
    </message>
    <message>
        <source>Measure: {name}</source>
        <translation>Mittari: {name}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Measures of both kinds</source>
        <translation>Mittarit molemmilta puolilta</translation>
    </message>
    <message>
        <source>Measures of the whole path</source>
        <translation>Koko polun mittarit</translation>
    </message>
    <message>
        <source>Measures taken: {n}</source>
        <translation>Mittareita otettu: {n}</translation>
    </message>
    <message>
        <source>Measures under their goal that nothing answers</source>
        <translation>Tavoitteesta jääneet mittarit, joille ei tehdä mitään</translation>
    </message>
    <message>
        <source>Measures: {title}</source>
        <translation>Mittarit: {title}</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskitaso</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Mend the base</source>
        <translation>Korjaa perusta</translation>
    </message>
    <message>
        <source>Mend them in the sheet and read it again, or take only the good rows.</source>
        <translation>Korjaa ne taulukossa ja lue se uudelleen, tai ota vain kelvolliset rivit.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Yhdistä kohteeseen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Yhdistä toiseen…</translation>
    </message>
    <message>
        <source>Merge two targets</source>
        <translation>Yhdistä kaksi kohdetta</translation>
    </message>
    <message>
        <source>Merged into others</source>
        <translation>Yhdistetty toisiin</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Täyttyy</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Tapa</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Vähintään</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutteja</translation>
    </message>
    <message>
        <source>Minutes freed a week</source>
        <translation>Minuutteja vapautuu viikossa</translation>
    </message>
    <message>
        <source>Minutes of {step}</source>
        <translation>Minuutit: {step}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Missing: {list}</source>
        <translation>Puuttuu: {list}</translation>
    </message>
    <message>
        <source>Mix again</source>
        <translation>Sekoita uudestaan</translation>
    </message>
    <message>
        <source>Mixed groups</source>
        <translation>Sekaryhmät</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More about step {n}</source>
        <translation>Lisää askeleesta {n}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Lisää: {name}</translation>
    </message>
    <message>
        <source>More about “{title}”</source>
        <translation>Lisää: ”{title}”</translation>
    </message>
    <message>
        <source>More different voters, then more silos. Declared before the vote.</source>
        <translation>Ensin useampi äänestäjä, sitten useampi siilo. Sovittu ennen äänestystä.</translation>
    </message>
    <message>
        <source>More goes above the line. No run-off was needed.</source>
        <translation>Useampi nousee rajan yläpuolelle. Ratkaisukierrosta ei tarvittu.</translation>
    </message>
    <message>
        <source>More passed than were checked: {yes} of {n}. Write first how many were checked.</source>
        <translation>Onnistuneita on enemmän kuin tarkistettuja: {yes}/{n}. Kirjoita ensin, montako tarkistettiin.</translation>
    </message>
    <message>
        <source>More than all cannot leave one stop: there is {n} % left here.</source>
        <translation>Yhdestä kohdasta ei voi lähteä enempää kuin kaikki: jäljellä on {n} %.</translation>
    </message>
    <message>
        <source>Morning rush, late at night</source>
        <translation>Aamuruuhka, myöhään illalla</translation>
    </message>
    <message>
        <source>Most on one</source>
        <translation>Enintään yhdelle</translation>
    </message>
    <message>
        <source>Most on one cannot be more than the dots each has.</source>
        <translation>Yhdelle ei voi antaa enempää kuin pisteitä on.</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Melko hyvin</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motiivi</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Move it to the targets</source>
        <translation>Siirrä kohteisiin</translation>
    </message>
    <message>
        <source>Move it to “{name}”</source>
        <translation>Siirrä: ”{name}”</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Siirrä vasemmalle</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Siirrä oikealle</translation>
    </message>
    <message>
        <source>Move them to “{name}”</source>
        <translation>Siirrä: ”{name}”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move up the list</source>
        <translation>Siirrä ylemmäs listassa</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirtyi</translation>
    </message>
    <message>
        <source>Moved: {text}</source>
        <translation>Siirretty: {text}</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Siirtymät</translation>
    </message>
    <message>
        <source>Moves from here</source>
        <translation>Siirtymät tästä</translation>
    </message>
    <message>
        <source>Moves on the path</source>
        <translation>Siirtymät polulla</translation>
    </message>
    <message>
        <source>Moves:</source>
        <translation>Siirtymät:</translation>
    </message>
    <message>
        <source>My name:</source>
        <translation>Nimeni:</translation>
    </message>
    <message>
        <source>My silo:</source>
        <translation>Siiloni:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Nimeä omistaja</translation>
    </message>
    <message>
        <source>Name of the silo</source>
        <translation>Siilon nimi</translation>
    </message>
    <message>
        <source>Name one group by what they need. All that follows is seen with their eyes.</source>
        <translation>Nimeä yksi ryhmä sen mukaan, mitä he tarvitsevat. Kaikki muu katsotaan heidän silmin.</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Nimi tai peitenimi</translation>
    </message>
    <message>
        <source>Name them by their need</source>
        <translation>Nimeä tarpeen mukaan</translation>
    </message>
    <message>
        <source>Named responsibility</source>
        <translation>Nimetty vastuu</translation>
    </message>
    <message>
        <source>Names are kept with the dots. Totals still wait for the reveal.</source>
        <translation>Nimet jäävät pisteiden viereen. Summat odottavat silti julkistusta.</translation>
    </message>
    <message>
        <source>Names only on owner rows. Votes never by person.</source>
        <translation>Nimet vain omistajariveillä. Äänet eivät koskaan henkilöittäin.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Need of “{name}”</source>
        <translation>Ryhmän ”{name}” tarve</translation>
    </message>
    <message>
        <source>Need seen before it was said</source>
        <translation>Tarve huomattiin, ennen kuin sen sanoi</translation>
    </message>
    <message>
        <source>Need {n}</source>
        <translation>Tarve {n}</translation>
    </message>
    <message>
        <source>Need “{text}” added</source>
        <translation>Tarve ”{text}” lisätty</translation>
    </message>
    <message>
        <source>Need “{text}” moved</source>
        <translation>Tarve ”{text}” siirretty</translation>
    </message>
    <message>
        <source>Need “{text}” removed</source>
        <translation>Tarve ”{text}” poistettu</translation>
    </message>
    <message>
        <source>Need “{text}” revised</source>
        <translation>Tarvetta ”{text}” muutettu</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Needs and motives</source>
        <translation>Tarpeet ja motiivit</translation>
    </message>
    <message>
        <source>Needs and questions</source>
        <translation>Tarpeet ja kysymykset</translation>
    </message>
    <message>
        <source>Needs attended to</source>
        <translation>Tarpeet huomioon</translation>
    </message>
    <message>
        <source>Needs no target answers</source>
        <translation>Tarpeet, joihin mikään kohde ei vastaa</translation>
    </message>
    <message>
        <source>Needs to spot</source>
        <translation>Tarpeet, jotka huomataan</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ei kumpaakaan</translation>
    </message>
    <message>
        <source>New deviation: {title}</source>
        <translation>Uusi poikkeama: {title}</translation>
    </message>
    <message>
        <source>New item: {column}</source>
        <translation>Uusi tiekartan kohta: {column}</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Uusi kaista</translation>
    </message>
    <message>
        <source>New measure: {name}</source>
        <translation>Uusi mittari: {name}</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>New pair</source>
        <translation>Uusi pari</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Uusi polku</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Uusi kierros</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Uusi vaihe</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Uusi kohde</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Uudet arvot</translation>
    </message>
    <message>
        <source>New ways do not take root on paper.</source>
        <translation>Uudet tavat eivät juurru paperilla.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Uusi työpaja</translation>
    </message>
    <message>
        <source>New?</source>
        <translation>Uusi?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavaksi</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Next meeting {day}</source>
        <translation>Seuraava tapaaminen {day}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Next {day}</source>
        <translation>Seuraavan kerran {day}</translation>
    </message>
    <message>
        <source>Next: easy for us to do</source>
        <translation>Seuraava: meille helppo</translation>
    </message>
    <message>
        <source>Next: {n} {title}. Touch to stay here.</source>
        <translation>Seuraavaksi {n} {title}. Kosketus pysäyttää.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Seuraavaksi: {step}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>No ballot can be taken back now.</source>
        <translation>Yhtään lippua ei voi nyt perua.</translation>
    </message>
    <message>
        <source>No ballot is in, so there is nothing to reveal. Reopen the round or void it.</source>
        <translation>Yhtään lippua ei ole, joten ei ole julkistettavaa. Avaa kierros uudelleen tai mitätöi se.</translation>
    </message>
    <message>
        <source>No base criteria are written for this process yet. That is done in Prepare.</source>
        <translation>Tälle prosessille ei ole vielä perustason ehtoja. Ne kirjoitetaan Valmistelussa.</translation>
    </message>
    <message>
        <source>No cards yet. The bars grow as silos write.</source>
        <translation>Ei vielä kortteja. Palkit kasvavat, kun siilot kirjoittavat.</translation>
    </message>
    <message>
        <source>No check has failed anywhere. What is not checked does not show here.</source>
        <translation>Yksikään tarkistus ei ole jäänyt vajaaksi. Tarkistamaton ei näy täällä.</translation>
    </message>
    <message>
        <source>No counts yet</source>
        <translation>Ei vielä lukuja</translation>
    </message>
    <message>
        <source>No customer is asked anywhere yet. Begin with a key stop.</source>
        <translation>Asiakkailta ei vielä kysytä missään. Aloita avainkohdasta.</translation>
    </message>
    <message>
        <source>No customer's thanks are written down yet.</source>
        <translation>Yhtään asiakkaan kiitosta ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ei päivää</translation>
    </message>
    <message>
        <source>No day is agreed yet after this one.</source>
        <translation>Tämän jälkeen ei ole vielä sovittu päiviä.</translation>
    </message>
    <message>
        <source>No deviation is written down yet. Print a blank form.</source>
        <translation>Yhtään poikkeamaa ei ole vielä kirjattu. Tulosta tyhjä lomake.</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Ei pisteitä</translation>
    </message>
    <message>
        <source>No feeling set</source>
        <translation>Tunne ei tiedossa</translation>
    </message>
    <message>
        <source>No focus group chosen yet</source>
        <translation>Kohderyhmää ei ole vielä valittu</translation>
    </message>
    <message>
        <source>No good words yet. What was the last thing somebody thanked us for?</source>
        <translation>Ei vielä hyviä sanoja. Mistä meitä viimeksi kiitettiin?</translation>
    </message>
    <message>
        <source>No measure shows it yet. It is chosen with the target.</source>
        <translation>Mikään mittari ei vielä näytä sitä. Mittari valitaan kohteen yhteydessä.</translation>
    </message>
    <message>
        <source>No new figures yet.</source>
        <translation>Ei vielä uusia lukuja.</translation>
    </message>
    <message>
        <source>No one said “cheap”.</source>
        <translation>Kukaan ei sanonut ”halpa”.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ei omistajaa vielä</translation>
    </message>
    <message>
        <source>No pair written yet</source>
        <translation>Paria ei ole vielä kirjoitettu</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Ei vielä pareja</translation>
    </message>
    <message>
        <source>No pair yet. What goes wrong with us, and how does the customer feel it?</source>
        <translation>Ei vielä yhtään paria. Mikä meillä menee vikaan, ja miten asiakas sen tuntee?</translation>
    </message>
    <message>
        <source>No plan is ready, so there is nothing to print.</source>
        <translation>Yksikään suunnitelma ei ole valmis, joten tulostettavaa ei ole.</translation>
    </message>
    <message>
        <source>No problem pair is behind it.</source>
        <translation>Sen takana ei ole ongelmaparia.</translation>
    </message>
    <message>
        <source>No promise is written yet.</source>
        <translation>Lupausta ei ole vielä kirjoitettu.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Ei vielä kysymystä</translation>
    </message>
    <message>
        <source>No queue; keyed in after.</source>
        <translation>Ei jonoa; syötetään jälkeen.</translation>
    </message>
    <message>
        <source>No reason was written.</source>
        <translation>Perustelua ei kirjattu.</translation>
    </message>
    <message>
        <source>No rehearsal has a day yet.</source>
        <translation>Yhdelläkään harjoituksella ei ole vielä päivää.</translation>
    </message>
    <message>
        <source>No round has been revealed, so there is nothing to print.</source>
        <translation>Yhtään kierrosta ei ole julkistettu, joten tulostettavaa ei ole.</translation>
    </message>
    <message>
        <source>No round is drafted or open, so there are no ballots to print.</source>
        <translation>Kierrosta ei ole valmisteilla eikä auki, joten lipukkeita ei voi tulostaa.</translation>
    </message>
    <message>
        <source>No round is revealed yet, so there is no result to save.</source>
        <translation>Yhtään kierrosta ei ole julkistettu, joten tallennettavaa tulosta ei ole.</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>Ei vielä kierrosta.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. The first row has to name at least the stop, and the counts or the answers: see how the sheet should look.</source>
        <translation>Sarakkeiden nimiä ei löytynyt. Ensimmäisellä rivillä pitää olla ainakin kohta ja luvut tai vastaukset: katso, millainen taulukon pitää olla.</translation>
    </message>
    <message>
        <source>No same titles</source>
        <translation>Ei samoja nimiä</translation>
    </message>
    <message>
        <source>No silo, no vote</source>
        <translation>Ei siiloa, ei ääntä</translation>
    </message>
    <message>
        <source>No silos yet. They are named in Prepare.</source>
        <translation>Siiloja ei ole vielä. Ne nimetään Valmistelussa.</translation>
    </message>
    <message>
        <source>No stop is left. Add one on the path</source>
        <translation>Vapaita kohtia ei ole. Lisää kohta polulle</translation>
    </message>
    <message>
        <source>No stop is named. Write its number or its title, or “whole path”.</source>
        <translation>Kohta puuttuu. Kirjoita sen numero tai otsikko, tai ”koko polku”.</translation>
    </message>
    <message>
        <source>No stop is on the path yet. Causes are drawn between stops.</source>
        <translation>Polulla ei ole vielä kohtia. Syyt piirretään kohtien välille.</translation>
    </message>
    <message>
        <source>No stop is on the path yet. Where does the customer meet us first?</source>
        <translation>Polulla ei ole vielä kohtia. Missä asiakas kohtaa meidät ensin?</translation>
    </message>
    <message>
        <source>No stop of the customer is on it.</source>
        <translation>Tällä ei ole yhtään kohtaa.</translation>
    </message>
    <message>
        <source>No stop on the path yet</source>
        <translation>Polulla ei ole vielä kohtia</translation>
    </message>
    <message>
        <source>No stops on this path yet. Place the first ones on the path.</source>
        <translation>Tällä polulla ei ole vielä kohtia. Sijoittakaa ensimmäiset polulle.</translation>
    </message>
    <message>
        <source>No system is needed</source>
        <translation>Järjestelmää ei tarvita</translation>
    </message>
    <message>
        <source>No target has been chosen yet. Those that the vote and you choose come here.</source>
        <translation>Yhtään kohdetta ei ole vielä valittu. Tänne tulevat ne, jotka äänestys ja te valitsette.</translation>
    </message>
    <message>
        <source>No target has been written yet. Write what should change; what you choose comes here.</source>
        <translation>Yhtään kohdetta ei ole vielä kirjattu. Kirjatkaa, minkä pitää muuttua; valitut tulevat tähän.</translation>
    </message>
    <message>
        <source>No target yet. Write what should get better for the customer, then press Enter.</source>
        <translation>Ei vielä kohteita. Kirjoita, minkä pitäisi parantua asiakkaalle, ja paina Enter.</translation>
    </message>
    <message>
        <source>No targets yet. Write them on the Targets screen.</source>
        <translation>Ei vielä kohteita. Kirjoita ne Kohteet-näkymässä.</translation>
    </message>
    <message>
        <source>No tie touched the cut line, so nothing had to be settled.</source>
        <translation>Mikään tasatulos ei osunut valintarajaan, joten ratkaistavaa ei ollut.</translation>
    </message>
    <message>
        <source>No touchpoint is on the path, so there is no map to print.</source>
        <translation>Palvelupolulla ei ole vielä kontaktipisteitä, joten karttaa ei voi tulostaa.</translation>
    </message>
    <message>
        <source>No workshop is called that.</source>
        <translation>Sen nimistä työpajaa ei ole.</translation>
    </message>
    <message>
        <source>Nobody answers in time</source>
        <translation>Kukaan ei vastaa ajoissa</translation>
    </message>
    <message>
        <source>Nobody can see this on the projector.</source>
        <translation>Tämä ei näy projektorilla.</translation>
    </message>
    <message>
        <source>Nobody carries anything yet.</source>
        <translation>Kukaan ei vastaa vielä mistään.</translation>
    </message>
    <message>
        <source>Nobody carries it yet.</source>
        <translation>Kukaan ei vastaa siitä vielä.</translation>
    </message>
    <message>
        <source>Nobody carries “{title}” yet. Name one person first.</source>
        <translation>Tiekartan kohdalta ”{title}” puuttuu vielä omistaja. Nimeä ensin yksi ihminen.</translation>
    </message>
    <message>
        <source>Nobody checks before it is handed over</source>
        <translation>Kukaan ei tarkista ennen luovutusta</translation>
    </message>
    <message>
        <source>Nobody ever sees who chose what.</source>
        <translation>Kukaan ei näe, kuka valitsi mitä.</translation>
    </message>
    <message>
        <source>Nobody from {names}. What we say of their stops is a guess: {stops}.</source>
        <translation>Ei ketään: {names}. Heidän kohdistaan sanomamme on arvausta: {stops}.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Three answers or more are needed to show any.</source>
        <translation>Keneltäkään ei ole vielä kysytty. Vastaukset näytetään, kun niitä on vähintään kolme.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. With counts for all five classes, the fives show here apart from the fours.</source>
        <translation>Keneltäkään ei ole vielä kysytty. Kun kaikkien viiden luokan määrät on kirjattu, vitoset näkyvät tässä erillään nelosista.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Kukaan ei ole vielä sanonut mitään.</translation>
    </message>
    <message>
        <source>Nobody has said whose need it answers.</source>
        <translation>Kukaan ei ole sanonut, kenen tarpeeseen se vastaa.</translation>
    </message>
    <message>
        <source>Nobody in this pile who votes on ease is left. Leave this slip out.</source>
        <translation>Tässä pinossa ei ole enää ketään, joka äänestää helppoudesta. Jätä tämä lipuke pois.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Mark who is here first.</source>
        <translation>Kukaan ei ole vielä paikalla. Merkitse ensin, ketkä ovat.</translation>
    </message>
    <message>
        <source>Nobody is in the workshop yet. People are added in Prepare.</source>
        <translation>Työpajassa ei ole vielä ketään. Ihmiset lisätään Valmistelussa.</translation>
    </message>
    <message>
        <source>Nobody is in touch after the deal</source>
        <translation>Kaupan jälkeen kukaan ei pidä yhteyttä</translation>
    </message>
    <message>
        <source>Nobody is present who can vote, so there are no ballots to print.</source>
        <translation>Paikalla ei ole ketään äänioikeutettua, joten lipukkeita ei voi tulostaa.</translation>
    </message>
    <message>
        <source>Nobody makes sure that it was settled. Add a final check.</source>
        <translation>Kukaan ei varmista, että asia hoitui. Lisää loppuvarmistus.</translation>
    </message>
    <message>
        <source>Nobody makes sure today that it was settled.</source>
        <translation>Kukaan ei tänään varmista, että asia hoitui.</translation>
    </message>
    <message>
        <source>Nobody rehearses it yet.</source>
        <translation>Kukaan ei harjoittele sitä vielä.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä kukaan</translation>
    </message>
    <message>
        <source>None by the rule: no target with few dots sits where the customer suffers most.</source>
        <translation>Ei sokeita pisteitä: mikään vähän pisteitä saanut kohde ei osu sinne, missä asiakas kärsii eniten.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ei mikään näistä</translation>
    </message>
    <message>
        <source>None of those we have</source>
        <translation>Ei mikään nykyisistä</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Not allowed there: {name}</source>
        <translation>Sinne ei ole lupaa: {name}</translation>
    </message>
    <message>
        <source>Not as agreed, yet at least as expected. Which is it?</source>
        <translation>Ei niin kuin sovittiin, mutta vähintään odotusten mukainen. Kumpi pitää paikkansa?</translation>
    </message>
    <message>
        <source>Not asked: {list}.</source>
        <translation>Ei kysytty: {list}.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ei lainkaan</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ei paikalla</translation>
    </message>
    <message>
        <source>Not in the room, so not yet asked.</source>
        <translation>Ei ole paikalla, joten ei vielä kysytty.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ei vielä katsottu</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>En ole</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ei täyty</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Not now: {n}</source>
        <translation>Ei nyt: {n}</translation>
    </message>
    <message>
        <source>Not of this itself, but of a plan for the same stop.</source>
        <translation>Ei sen oma, vaan samaan polun kohtaan tehdyn varasuunnitelman.</translation>
    </message>
    <message>
        <source>Not on the path any more</source>
        <translation>Ei enää polulla</translation>
    </message>
    <message>
        <source>Not practised yet</source>
        <translation>Ei vielä harjoiteltu</translation>
    </message>
    <message>
        <source>Not practised yet.</source>
        <translation>Ei vielä harjoiteltu.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ei vielä sanottu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ei vielä tallessa</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Not taken, on purpose</source>
        <translation>Tietoisesti pois jätetyt</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Eri asia</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Not yet: round {no} is not revealed. Reveal it or void it first.</source>
        <translation>Ei vielä: kierrosta {no} ei ole julkistettu. Julkista tai mitätöi se ensin.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: {n} items have nobody, and no reason for it.</source>
        <translation>
            <numerusform>Ei vielä: {n} tiekartan kohdalta puuttuu omistaja ja perustelu.</numerusform>
            <numerusform>Ei vielä: {n} tiekartan kohdalta puuttuu omistaja ja perustelu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mikään</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Mihinkään ei ole vielä vastattu</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Tähän kansioon ei voi kirjoittaa. Valitse toinen.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Open the file for reading, or copy it to a folder of your own.</source>
        <translation>Sinne ei voi tallentaa. Avaa tiedosto luettavaksi tai kopioi se omaan kansioosi.</translation>
    </message>
    <message>
        <source>Nothing chosen.</source>
        <translation>Ei valintoja.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Mikään ei eroa.</translation>
    </message>
    <message>
        <source>Nothing from {code} yet. Ask them.</source>
        <translation>{code} ei ole vielä sanonut mitään. Kysykää heiltä.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Say how each item goes, and take new figures.</source>
        <translation>Mikään ei ole vielä muuttunut. Kertokaa, miten kukin tiekartan kohta etenee, ja ottakaa uudet luvut.</translation>
    </message>
    <message>
        <source>Nothing is broken. Every item can be followed all the way.</source>
        <translation>Mikään ei ole poikki. Jokainen tiekartan kohta on jäljitettävissä alusta loppuun.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Sen nimistä ei ole.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Mikään ei ole esteenä.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message>
        <source>Nothing is on the roadmap yet.</source>
        <translation>Tiekartalla ei ole vielä mitään.</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Mitään ei ole enää auki.</translation>
    </message>
    <message>
        <source>Nothing is open. That is a good end to the day.</source>
        <translation>Mikään ei ole auki. Se on hyvä loppu päivälle.</translation>
    </message>
    <message>
        <source>Nothing is rehearsed yet. Choose a plan or a target, and act it out together.</source>
        <translation>Mitään ei vielä harjoitella. Valitkaa suunnitelma tai kohde ja näytelkää se yhdessä.</translation>
    </message>
    <message>
        <source>Nothing like that here.</source>
        <translation>Sellaista ei ole täällä.</translation>
    </message>
    <message>
        <source>Nothing on it matters much to the customer, and there is no evidence for it.</source>
        <translation>Mikään tällä ei ole asiakkaalle tärkeää, eikä näyttöä käytöstä ole.</translation>
    </message>
    <message>
        <source>Nothing stands out yet: no gap, no fragile hand-over, no deviation.</source>
        <translation>Mikään ei vielä pistä silmään: ei eroa, ei haurasta vastuun siirtoa, ei poikkeamaa.</translation>
    </message>
    <message>
        <source>Nothing that hurts was left without dots.</source>
        <translation>Mikään kipeä ei jäänyt ilman pisteitä.</translation>
    </message>
    <message>
        <source>Nothing to compare yet. A stop shows here when it has checks and a feeling.</source>
        <translation>Ei vielä verrattavaa. Kohta näkyy täällä, kun sillä on tarkistuksia ja tunne.</translation>
    </message>
    <message>
        <source>Nothing was copied yet. Copy the rows in the spreadsheet, with their head.</source>
        <translation>Mitään ei ole vielä kopioitu. Kopioi rivit taulukosta otsikkoriveineen.</translation>
    </message>
    <message>
        <source>Nothing was taken. Mend these rows, or ask for --good-rows only.</source>
        <translation>Mitään ei otettu. Korjaa nämä rivit tai pyydä vain kelvolliset valinnalla --good-rows.</translation>
    </message>
    <message>
        <source>Nothing will show whether it helped.</source>
        <translation>Mikään ei näytä, auttoiko se.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Now what it was like</source>
        <translation>Nyt se, mitä koettiin</translation>
    </message>
    <message>
        <source>Now what was expected</source>
        <translation>Nyt se, mitä odotettiin</translation>
    </message>
    <message>
        <source>Now {rate} % ({part} of {n})</source>
        <translation>Nyt {rate} % ({part}/{n})</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Ei vielä missään</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Esine</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <source>Observed, not guessed</source>
        <translation>Havaittu, ei arvattu</translation>
    </message>
    <message>
        <source>Observed: somebody has seen it</source>
        <translation>Havaittu: joku on nähnyt tämän</translation>
    </message>
    <message>
        <source>Of a round on impact and ease the impact is compared.</source>
        <translation>Vaikutuksen ja helppouden kierroksesta verrataan vaikutusta.</translation>
    </message>
    <message>
        <source>Of a secret vote the file keeps who has voted, and totals. Never a ballot, a time or an order.</source>
        <translation>Salaisesta äänestyksestä tiedostoon jää, kuka on äänestänyt, ja summat. Ei koskaan lippua, aikaa eikä järjestystä.</translation>
    </message>
    <message>
        <source>On paper, without names.</source>
        <translation>Paperilla, ilman nimiä.</translation>
    </message>
    <message>
        <source>On the ballot</source>
        <translation>Äänestyslipulla</translation>
    </message>
    <message>
        <source>On {display}, {width} × {height}</source>
        <translation>Näytöllä {display}, {width} × {height}</translation>
    </message>
    <message>
        <source>Once the round is open, nothing can be merged.</source>
        <translation>Kun kierros on avattu, mitään ei voi enää yhdistää.</translation>
    </message>
    <message>
        <source>One blank form</source>
        <translation>Yksi tyhjä lomake</translation>
    </message>
    <message>
        <source>One dot each, only the tied ones.</source>
        <translation>Yksi piste kullakin, vain tasatuloksen kohteet.</translation>
    </message>
    <message>
        <source>One more item for a target</source>
        <translation>Toinen tiekartan kohta samalle kohteelle</translation>
    </message>
    <message>
        <source>One path stays. Add another first.</source>
        <translation>Yksi polku jää. Lisää ensin toinen.</translation>
    </message>
    <message>
        <source>One person carries it; others may help. Name one person.</source>
        <translation>Yksi vastaa, muut voivat auttaa. Nimeä yksi ihminen.</translation>
    </message>
    <message>
        <source>One person to a line: name; silo</source>
        <translation>Yksi henkilö riville: nimi; siilo</translation>
    </message>
    <message>
        <source>One person, by name. A team carries nothing.</source>
        <translation>Yksi ihminen, nimellä. Ryhmä ei vastaa mistään.</translation>
    </message>
    <message>
        <source>One question, in the customer's words</source>
        <translation>Yksi kysymys, asiakkaan sanoin</translation>
    </message>
    <message>
        <source>One sentence from each silo</source>
        <translation>Yksi virke joka siilosta</translation>
    </message>
    <message>
        <source>One silo</source>
        <translation>Yksi siilo</translation>
    </message>
    <message>
        <source>One tap, and it is in. Nobody can see it afterwards.</source>
        <translation>Yksi napautus riittää. Kukaan ei näe sitä jälkeenpäin.</translation>
    </message>
    <message>
        <source>One thing that pays it back</source>
        <translation>Yksi asia, joka korvaa vaivan</translation>
    </message>
    <message>
        <source>One voter alone is always joined with others.</source>
        <translation>Yksittäinen äänestäjä yhdistetään aina muihin.</translation>
    </message>
    <message>
        <source>Only a stop on the path can have a deviation. Place it first.</source>
        <translation>Poikkeama voi olla vain polulla olevassa kohdassa. Asettele se ensin.</translation>
    </message>
    <message>
        <source>Only about price</source>
        <translation>Vain hinnasta</translation>
    </message>
    <message>
        <source>Only about price?</source>
        <translation>Vain hinnasta?</translation>
    </message>
    <message>
        <source>Only about price? Good experiences rarely are.</source>
        <translation>Vain hinnasta? Hyvä kokemus on harvoin siitä kiinni.</translation>
    </message>
    <message>
        <source>Only about price? Good experiences rarely are. What need is behind it?</source>
        <translation>Vain hinnasta? Hyvä kokemus on harvoin siitä kiinni. Mikä tarve on takana?</translation>
    </message>
    <message>
        <source>Only broken ones</source>
        <translation>Vain katkenneet</translation>
    </message>
    <message>
        <source>Only facts known, so not in order: {stops}</source>
        <translation>Vain faktat tiedossa, siis ei vielä kunnossa: {stops}</translation>
    </message>
    <message>
        <source>Only from: {source}</source>
        <translation>Vain: {source}</translation>
    </message>
    <message>
        <source>Only guessed. Ask one customer.</source>
        <translation>Vain arvattu. Kysy yhdeltä asiakkaalta.</translation>
    </message>
    <message>
        <source>Only key encounters are asked for more. Tap to change.</source>
        <translation>Vain avainkohtaamisilta kysytään enemmän. Vaihda napauttamalla.</translation>
    </message>
    <message>
        <source>Only key encounters need more than this.</source>
        <translation>Vain avainkohtaamiset tarvitsevat enempää.</translation>
    </message>
    <message>
        <source>Only one ballot is in, and it would not stay secret. Reopen the round or void it.</source>
        <translation>Lippuja on vain yksi, eikä se pysyisi salassa. Avaa kierros uudelleen tai mitätöi se.</translation>
    </message>
    <message>
        <source>Only one ballot tells of ease, and it would not stay secret. Reopen or void the round.</source>
        <translation>Helppoudesta kertoo vain yksi lippu, eikä se pysyisi salassa. Avaa kierros uudelleen tai mitätöi se.</translation>
    </message>
    <message>
        <source>Only one display was found, and a projector may show the same. Blank it with its own button, use paper, or vote at the screen while the others look away.</source>
        <translation>Löytyi vain yksi näyttö, ja projektori voi näyttää samaa. Pimennä se sen omasta napista, käytä paperia tai äänestäkää näytöllä, kun muut katsovat muualle.</translation>
    </message>
    <message>
        <source>Only starred cards are large</source>
        <translation>Vain tähdelliset kortit ovat suuria</translation>
    </message>
    <message>
        <source>Only starred cards large</source>
        <translation>Vain tähdelliset isoina</translation>
    </message>
    <message>
        <source>Only stops on the path can be linked. Place the card first.</source>
        <translation>Vain polun kohdat voi yhdistää. Sijoita kortti ensin.</translation>
    </message>
    <message>
        <source>Only the customer moves along the path. Backstage work has no moves of its own.</source>
        <translation>Vain asiakas liikkuu polulla. Taustatyöllä ei ole omia siirtymiä.</translation>
    </message>
    <message>
        <source>Only the dots of {silo}</source>
        <translation>Vain pisteet: {silo}</translation>
    </message>
    <message>
        <source>Only the price?</source>
        <translation>Vain hinta?</translation>
    </message>
    <message>
        <source>Only the voter sees it</source>
        <translation>Vain äänestäjä näkee</translation>
    </message>
    <message>
        <source>Only totals will be shown. Your name never is.</source>
        <translation>Vain summat näytetään. Nimeäsi ei koskaan.</translation>
    </message>
    <message>
        <source>Only whole numbers can be pasted here.</source>
        <translation>Tähän voi liittää vain kokonaislukuja.</translation>
    </message>
    <message>
        <source>Only work under the line of visibility serves a stop.</source>
        <translation>Vain näkyvyysrajan alla oleva työ palvelee kohtaa.</translation>
    </message>
    <message>
        <source>Only {n} of what the customer meets. Is something between them missing?</source>
        <translation>Asiakkaan kohtaamia vain {n}. Puuttuuko väliltä jotain?</translation>
    </message>
    <message>
        <source>Only {n} targets. Talk it over, or use 3-2-1.</source>
        <translation>Vain {n} kohdetta. Keskustelkaa, tai käyttäkää 3-2-1:tä.</translation>
    </message>
    <message>
        <source>Oops</source>
        <translation>Hups</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Avaa työpaja</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Avaa silti</translation>
    </message>
    <message>
        <source>Open elsewhere ({holder}), so we opened it read-only.</source>
        <translation>Auki muualla ({holder}), joten avasimme sen vain luettavaksi.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa se</translation>
    </message>
    <message>
        <source>Open round {no}</source>
        <translation>Avaa kierros {no}</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Avaa kortti</translation>
    </message>
    <message>
        <source>Open the messages of the stop</source>
        <translation>Avaa kohdan viestit</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Avaa kierros</translation>
    </message>
    <message>
        <source>Open vote · round {no}</source>
        <translation>Avoin äänestys · kierros {no}</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Tai omin sanoin</translation>
    </message>
    <message>
        <source>Or it may mean this</source>
        <translation>Tai se voi tarkoittaa tätä</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Other industry</source>
        <translation>Toinen ala</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>Others ask you for this. What do you need?</source>
        <translation>Muut pyytävät tätä teiltä. Mitä tarvitsette?</translation>
    </message>
    <message>
        <source>Our choice</source>
        <translation>Valintamme</translation>
    </message>
    <message>
        <source>Our own cards</source>
        <translation>Omat kortit</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Lupauksemme</translation>
    </message>
    <message>
        <source>Our service promise, here</source>
        <translation>Palvelulupauksemme täällä</translation>
    </message>
    <message>
        <source>Our ways, from outside in</source>
        <translation>Omat tapamme ulkoa sisään</translation>
    </message>
    <message>
        <source>Our workshop</source>
        <translation>Työpajamme</translation>
    </message>
    <message>
        <source>Ours on the left, the customer’s on the right. Then ask where it is born.</source>
        <translation>Meidän vasemmalla, asiakkaan oikealla. Sitten kysytään, missä se syntyy.</translation>
    </message>
    <message>
        <source>Ours: how we work</source>
        <translation>Meidän: miten toimimme</translation>
    </message>
    <message>
        <source>Own nest</source>
        <translation>Oma pesä</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Owner of the plan</source>
        <translation>Suunnitelman omistaja</translation>
    </message>
    <message>
        <source>Owner silo</source>
        <translation>Omistajasiilo</translation>
    </message>
    <message>
        <source>Owner silo:</source>
        <translation>Omistajasiilo:</translation>
    </message>
    <message>
        <source>Owner, and review by</source>
        <translation>Omistaja ja tarkistuspäivä</translation>
    </message>
    <message>
        <source>Owner, state</source>
        <translation>Vastuu, tila</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Omistaja:</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Omistaja: {name}</translation>
    </message>
    <message>
        <source>PDF first, printer second. Ready before people leave.</source>
        <translation>PDF ensin, tulostin sitten. Valmiina, ennen kuin väki lähtee.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Sivu {n}/{count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message>
        <source>Pair “{title}” added</source>
        <translation>Pari ”{title}” lisätty</translation>
    </message>
    <message>
        <source>Pair “{title}” changed</source>
        <translation>Pari ”{title}” muutettu</translation>
    </message>
    <message>
        <source>Pair “{title}” moved</source>
        <translation>Pari ”{title}” siirretty</translation>
    </message>
    <message>
        <source>Pair “{title}” removed</source>
        <translation>Pari ”{title}” poistettu</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <source>Pairs are shown too: a colleague may work out your dots. Your name never is shown.</source>
        <translation>Myös parit näytetään: työkaveri voi päätellä pisteesi. Nimeäsi ei näytetä koskaan.</translation>
    </message>
    <message>
        <source>Pairs for the warm-up</source>
        <translation>Parit lämmittelyyn</translation>
    </message>
    <message>
        <source>Pairs that may say the same. Merging keeps both owners.</source>
        <translation>Pareja, jotka ehkä sanovat saman. Yhdistäminen säilyttää molemmat omistajat.</translation>
    </message>
    <message>
        <source>Pairs · {n} min each</source>
        <translation>Parit · {n} min kumpikin</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Paperilipukkeet</translation>
    </message>
    <message>
        <source>Park a thought, then Enter</source>
        <translation>Kirjoita ajatus parkkiin, Enter</translation>
    </message>
    <message>
        <source>Parked groups</source>
        <translation>Odottavat ryhmät</translation>
    </message>
    <message>
        <source>Parked: {text}</source>
        <translation>Parkissa: {text}</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkkipaikka</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osittain</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Kumppani</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Kone kiertää</translation>
    </message>
    <message>
        <source>Pass the laptop. How well can we trust this hand-over?</source>
        <translation>Kone kiertää. Kuinka hyvin tähän vastuun siirtoon voi luottaa?</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Läpi</translation>
    </message>
    <message>
        <source>Passing information</source>
        <translation>Tiedon kulku</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liitä luettelo</translation>
    </message>
    <message>
        <source>Paste measures…</source>
        <translation>Liitä mittareita…</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Liitä kopioitu</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Palvelupolku</translation>
    </message>
    <message>
        <source>Path filled from the template</source>
        <translation>Polku täytetty mallipohjasta</translation>
    </message>
    <message>
        <source>Path map</source>
        <translation>Palvelupolun kartta</translation>
    </message>
    <message>
        <source>Path removed</source>
        <translation>Polku poistettu</translation>
    </message>
    <message>
        <source>Path “{name}” added</source>
        <translation>Polku ”{name}” lisätty</translation>
    </message>
    <message>
        <source>Path “{name}” moved</source>
        <translation>Polku ”{name}” siirretty</translation>
    </message>
    <message>
        <source>Path “{name}” removed</source>
        <translation>Polku ”{name}” poistettu</translation>
    </message>
    <message>
        <source>Path “{name}” revised</source>
        <translation>Polkua ”{name}” tarkennettu</translation>
    </message>
    <message>
        <source>Path: stages and touchpoints</source>
        <translation>Polku: vaiheet ja kontaktipisteet</translation>
    </message>
    <message>
        <source>Path: {name}, {kind}</source>
        <translation>Polku: {name}, {kind}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Pens down, eyes up. The result comes next.</source>
        <translation>Kynät pöydälle ja katse tänne. Seuraavaksi tulos.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Per voter</source>
        <translation>Äänestäjää kohti</translation>
    </message>
    <message>
        <source>Per voter: a big silo does not drown a small one. All dots: every dot is as wide.</source>
        <translation>Äänestäjää kohti: iso siilo ei peitä pientä. Kaikki pisteet: jokainen piste on yhtä leveä.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Person {n} of the pair</source>
        <translation>Parin {n}. ihminen</translation>
    </message>
    <message>
        <source>Phenomenon</source>
        <translation>Ilmiö</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Phone in the hand, no device</source>
        <translation>Puhelin kädessä, ei laitetta</translation>
    </message>
    <message>
        <source>Phone, e-mail, over the counter</source>
        <translation>Puhelin, sähköposti, tiski</translation>
    </message>
    <message>
        <source>Pick a phenomenon</source>
        <translation>Valitse ilmiö</translation>
    </message>
    <message>
        <source>Pick three that happen often or hurt much. Agree on the first words together.</source>
        <translation>Valitkaa kolme, jotka sattuvat usein tai satuttavat paljon. Sopikaa ensimmäiset sanat yhdessä.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Kuva (*.png)</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Kuva lisätty</translation>
    </message>
    <message>
        <source>Picture on “{title}”</source>
        <translation>Kuva kortille ”{title}”</translation>
    </message>
    <message>
        <source>Picture taken off</source>
        <translation>Kuva poistettu</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Kuva {n}</translation>
    </message>
    <message>
        <source>Picture {n}: {caption}</source>
        <translation>Kuva {n}: {caption}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Place it on the path</source>
        <translation>Vie se polulle</translation>
    </message>
    <message>
        <source>Place the card on the path first, then draw the move.</source>
        <translation>Aseta kortti ensin polulle, piirrä siirtymä sitten.</translation>
    </message>
    <message>
        <source>Place the card on the path first, then say how it feels.</source>
        <translation>Sijoita kortti ensin polulle, sano sitten miltä se tuntuu.</translation>
    </message>
    <message>
        <source>Place the card on the path first, then say what goes wrong there.</source>
        <translation>Laita kortti ensin polulle ja kerro sitten, mikä siinä menee vikaan.</translation>
    </message>
    <message>
        <source>Place the card on the path first, then talk about the hand-over.</source>
        <translation>Aseta kortti ensin polulle, puhu vastuun siirrosta sitten.</translation>
    </message>
    <message>
        <source>Place the card on the path first.</source>
        <translation>Vie kortti ensin polulle.</translation>
    </message>
    <message numerus="yes">
        <source>Place {place} was a tie on {n} dots, and the cut line ran through it.</source>
        <translation>
            <numerusform>Sija {place} oli tasatulos {n} pisteellä, ja valintaraja osui siihen.</numerusform>
            <numerusform>Sija {place} oli tasatulos {n} pisteellä, ja valintaraja osui siihen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places and dots in both rounds</source>
        <translation>Sijat ja pisteet kummallakin kierroksella</translation>
    </message>
    <message>
        <source>Places cut too coarsely or too finely</source>
        <translation>Liian karkeasti tai liian tarkasti kuvattuja paikkoja</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Plan a rehearsal</source>
        <translation>Sovi harjoitus</translation>
    </message>
    <message>
        <source>Plan and vision</source>
        <translation>Suunnitelma ja visio</translation>
    </message>
    <message>
        <source>Plan: {state}</source>
        <translation>Varasuunnitelma: {state}</translation>
    </message>
    <message>
        <source>Plan: {title}</source>
        <translation>Suunnitelma: {title}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Vara­suunnitelmat</translation>
    </message>
    <message>
        <source>Plans and practice</source>
        <translation>Varasuunnitelmat ja harjoittelu</translation>
    </message>
    <message>
        <source>Plans that have no day for practice</source>
        <translation>Varasuunnitelmat, joilla ei ole harjoituspäivää</translation>
    </message>
    <message>
        <source>Plans: {state}</source>
        <translation>Varasuunnitelmat: {state}</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Taskukortti</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Huono</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjoittelu</translation>
    </message>
    <message>
        <source>Practice and feedback</source>
        <translation>Harjoittelu ja palaute</translation>
    </message>
    <message>
        <source>Practise it</source>
        <translation>Harjoittele</translation>
    </message>
    <message>
        <source>Practise, feedback and close</source>
        <translation>Harjoittelu, palaute ja lopetus</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Harjoiteltu</translation>
    </message>
    <message>
        <source>Practised again</source>
        <translation>Harjoiteltu taas</translation>
    </message>
    <message>
        <source>Practised on {day}.</source>
        <translation>Harjoiteltu {day}.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Valmistelussa</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Esitä</translation>
    </message>
    <message>
        <source>Prevent it earlier</source>
        <translation>Estä jo aiemmin</translation>
    </message>
    <message>
        <source>Prices and terms are hard to find</source>
        <translation>Hintoja ja ehtoja on vaikea löytää</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Toimintaperiaate</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print the ballots</source>
        <translation>Tulosta lipukkeet</translation>
    </message>
    <message>
        <source>Problem pair</source>
        <translation>Ongelmapari</translation>
    </message>
    <message>
        <source>Problems, causes and targets</source>
        <translation>Ongelmat, syyt ja kehittämiskohteet</translation>
    </message>
    <message>
        <source>Problems, causes, targets</source>
        <translation>Ongelmat, syyt, kohteet</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prosessi</translation>
    </message>
    <message>
        <source>Processes have nothing to do with it</source>
        <translation>Prosesseilla ei ole tekemistä asian kanssa</translation>
    </message>
    <message>
        <source>Projector: {what}</source>
        <translation>Projektori: {what}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Luvattu aika</translation>
    </message>
    <message>
        <source>Promises differ from what is done</source>
        <translation>Lupaukset eivät vastaa tekoja</translation>
    </message>
    <message>
        <source>Proof and trust</source>
        <translation>Todiste ja luottamus</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ehdota</translation>
    </message>
    <message>
        <source>Propose pairs from different silos</source>
        <translation>Ehdota pareja eri siiloista</translation>
    </message>
    <message>
        <source>Purposes that nothing serves</source>
        <translation>Tarpeita, joita mikään ei palvele</translation>
    </message>
    <message>
        <source>Put a chosen target there. Its line back to the customer shows here.</source>
        <translation>Vie sinne valittu kohde. Sen jälki asiakkaaseen näkyy täällä.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Takaisin paikalleen</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Palautettu paikalleen.</translation>
    </message>
    <message>
        <source>Put in the archive</source>
        <translation>Siirrä arkistoon</translation>
    </message>
    <message>
        <source>PySide6 {version} stops without warning on Python {python}. Use Python 3.12 or later, or PySide6 6.11.</source>
        <translation>PySide6 {version} kaatuu varoittamatta Python {python}:ssa. Käytä Python 3.12:ta tai uudempaa, tai PySide6 6.11:tä.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Neljännes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Question on the ballot</source>
        <translation>Kysymys lipulla</translation>
    </message>
    <message>
        <source>Questions for talk, not verdicts.</source>
        <translation>Kysymyksiä keskusteluun, ei tuomioita.</translation>
    </message>
    <message>
        <source>Questions for the room</source>
        <translation>Kysymyksiä porukalle</translation>
    </message>
    <message>
        <source>Questions to ask, at most three</source>
        <translation>Kysymykset asiakkaalle, enintään kolme</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Sija</translation>
    </message>
    <message>
        <source>Reacts within</source>
        <translation>Reagoi ajassa</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lue ääneen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Vain luku</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Luetaan taulukkoa…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} pictures…</source>
        <translation>
            <numerusform>Luetaan {n} kuvaa…</numerusform>
            <numerusform>Luetaan {n} kuvaa…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>Valmis, kun</translation>
    </message>
    <message>
        <source>Realistic goals</source>
        <translation>Realistiset tavoitteet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Viimeksi auki</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Tunnistettiin</translation>
    </message>
    <message>
        <source>Recognised as a person</source>
        <translation>Tunnistettiin ihmisenä</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Tarkistuslaskenta</translation>
    </message>
    <message>
        <source>Recount: {words}</source>
        <translation>Tarkistuslaskenta: {words}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Harjoitus</translation>
    </message>
    <message>
        <source>Rehearsal changed</source>
        <translation>Harjoitusta muutettu</translation>
    </message>
    <message>
        <source>Rehearsal held</source>
        <translation>Harjoitus pidetty</translation>
    </message>
    <message>
        <source>Rehearsal on {day}</source>
        <translation>Harjoitus {day}</translation>
    </message>
    <message>
        <source>Rehearsal planned</source>
        <translation>Harjoitus suunniteltu</translation>
    </message>
    <message>
        <source>Rehearsal removed</source>
        <translation>Harjoitus poistettu</translation>
    </message>
    <message>
        <source>Rehearsal {day}: {what}</source>
        <translation>Harjoitus {day}: {what}</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Harjoitukset</translation>
    </message>
    <message>
        <source>Rehearsals held</source>
        <translation>Pidetyt harjoitukset</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Harjoittele</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove step {n}</source>
        <translation>Poista askel {n}</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Poista luonnos</translation>
    </message>
    <message>
        <source>Remove the draft round</source>
        <translation>Poista kierroksen luonnos</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Poista ryhmä</translation>
    </message>
    <message>
        <source>Remove the lane “{name}”?</source>
        <translation>Poistetaanko kaista ”{name}”?</translation>
    </message>
    <message>
        <source>Remove the pair</source>
        <translation>Poista pari</translation>
    </message>
    <message>
        <source>Remove the stage “{name}”?</source>
        <translation>Poistetaanko vaihe ”{name}”?</translation>
    </message>
    <message>
        <source>Remove these words</source>
        <translation>Poista nämä sanat</translation>
    </message>
    <message>
        <source>Remove this cause</source>
        <translation>Poista tämä syy</translation>
    </message>
    <message>
        <source>Remove this deviation and its plan</source>
        <translation>Poista poikkeama ja sen suunnitelma</translation>
    </message>
    <message>
        <source>Remove this path…</source>
        <translation>Poista tämä polku…</translation>
    </message>
    <message>
        <source>Remove this rehearsal</source>
        <translation>Poista tämä harjoitus</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Poista askel</translation>
    </message>
    <message>
        <source>Remove this way</source>
        <translation>Poista tämä tapa</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Poistetaanko ”{name}”?</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>Poista ”{title}”</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Poistettu: {text}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Poistettu: {title}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Reopen for latecomers</source>
        <translation>Avaa myöhästyneille</translation>
    </message>
    <message>
        <source>Reopen for latecomers?</source>
        <translation>Avataanko myöhästyneille?</translation>
    </message>
    <message>
        <source>Reopen round {no}</source>
        <translation>Avaa kierros {no} uudelleen</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Maine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Julkista</translation>
    </message>
    <message>
        <source>Reveal round {no}</source>
        <translation>Julkista kierros {no}</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Review by:</source>
        <translation>Tarkista viimeistään:</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Tarkistuspäivä</translation>
    </message>
    <message>
        <source>Review {day}</source>
        <translation>Tarkistus {day}</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Muotoile uudelleen</translation>
    </message>
    <message>
        <source>Rhythm changed</source>
        <translation>Rytmiä muutettu</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Tiekartta</translation>
    </message>
    <message>
        <source>Roadmap item</source>
        <translation>Tiekartan kohta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Room for more. Nobody carries over two here.</source>
        <translation>Tilaa on vielä. Kukaan ei kanna tässä yli kahta.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Round {no}</source>
        <translation>Kierros {no}</translation>
    </message>
    <message>
        <source>Round {no} does not count, so it has no result.</source>
        <translation>Kierros {no} on mitätöity, joten sillä ei ole tulosta.</translation>
    </message>
    <message>
        <source>Round {no} does not count: {reason}</source>
        <translation>Kierrosta {no} ei lasketa: {reason}</translation>
    </message>
    <message>
        <source>Round {no} is closed.</source>
        <translation>Kierros {no} on suljettu.</translation>
    </message>
    <message>
        <source>Round {no} is not revealed yet</source>
        <translation>Kierrosta {no} ei ole vielä julkistettu</translation>
    </message>
    <message>
        <source>Round {no} is not revealed yet. Reveal it first, then save.</source>
        <translation>Kierrosta {no} ei ole vielä julkistettu. Julkista ensin, tallenna sitten.</translation>
    </message>
    <message>
        <source>Round {no} is not revealed yet. Reveal it or void it first.</source>
        <translation>Kierrosta {no} ei ole vielä julkistettu. Julkista tai mitätöi se ensin.</translation>
    </message>
    <message>
        <source>Round {no} is not where it would have to be for that.</source>
        <translation>Kierros {no} ei ole siinä vaiheessa, että tämä onnistuisi.</translation>
    </message>
    <message>
        <source>Round {no} is open.</source>
        <translation>Kierros {no} on auki.</translation>
    </message>
    <message>
        <source>Round {no}, open dot vote:</source>
        <translation>Kierros {no}, avoin pisteäänestys:</translation>
    </message>
    <message>
        <source>Round {no}, open run-off:</source>
        <translation>Kierros {no}, avoin ratkaisukierros:</translation>
    </message>
    <message>
        <source>Round {no}, open vote on impact and ease:</source>
        <translation>Kierros {no}, avoin äänestys vaikutuksesta ja helppoudesta:</translation>
    </message>
    <message>
        <source>Round {no}, open weighted vote:</source>
        <translation>Kierros {no}, avoin painotettu äänestys:</translation>
    </message>
    <message>
        <source>Round {no}, secret dot vote:</source>
        <translation>Kierros {no}, suljettu pisteäänestys:</translation>
    </message>
    <message>
        <source>Round {no}, secret run-off:</source>
        <translation>Kierros {no}, suljettu ratkaisukierros:</translation>
    </message>
    <message>
        <source>Round {no}, secret vote on impact and ease:</source>
        <translation>Kierros {no}, suljettu äänestys vaikutuksesta ja helppoudesta:</translation>
    </message>
    <message>
        <source>Round {no}, secret weighted vote:</source>
        <translation>Kierros {no}, suljettu painotettu äänestys:</translation>
    </message>
    <message>
        <source>Round {no}: impact {impact}, ease {ease}</source>
        <translation>Kierros {no}: vaikutus {impact}, helppous {ease}</translation>
    </message>
    <message>
        <source>Round {no}: place {place}</source>
        <translation>Kierros {no}: sija {place}</translation>
    </message>
    <message>
        <source>Round {no}: place {place} of {of}</source>
        <translation>Kierros {no}: sija {place}/{of}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>Row {done} of {of}</source>
        <translation>Rivi {done}/{of}</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Rivit, joita ei voi ottaa</translation>
    </message>
    <message>
        <source>Run a customer experience workshop.</source>
        <translation>Pidä asiakaskokemustyöpaja.</translation>
    </message>
    <message>
        <source>Run-off</source>
        <translation>Ratkaisukierros</translation>
    </message>
    <message>
        <source>Run-off between the tied ones</source>
        <translation>Ratkaisukierros tasoissa olevien kesken</translation>
    </message>
    <message>
        <source>Run-off between these</source>
        <translation>Ratkaisukierros näiden kesken</translation>
    </message>
    <message>
        <source>Run-off of round {no}</source>
        <translation>Kierroksen {no} ratkaisukierros</translation>
    </message>
    <message>
        <source>S</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sanottiin</translation>
    </message>
    <message>
        <source>Said aloud and acted out, fifteen minutes are enough.</source>
        <translation>Ääneen sanottuna ja näyteltynä viisitoista minuuttia riittää.</translation>
    </message>
    <message>
        <source>Said aloud, acted out: the day it was done.</source>
        <translation>Sanottu ääneen, näytelty läpi: päivä, jolloin se tehtiin.</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>Sanottu {time}</translation>
    </message>
    <message>
        <source>Said last time</source>
        <translation>Viimeksi sanottu</translation>
    </message>
    <message>
        <source>Said openly, so that nobody waits for them.</source>
        <translation>Sanotaan ääneen, ettei kukaan jää odottamaan.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tyytyväisyys</translation>
    </message>
    <message>
        <source>Satisfaction 1–5</source>
        <translation>Tyytyväisyys 1–5</translation>
    </message>
    <message>
        <source>Satisfaction after the visit</source>
        <translation>Tyytyväisyys käynnin jälkeen</translation>
    </message>
    <message>
        <source>Save a sheet with your stops</source>
        <translation>Tallenna taulukko, jossa on omat kohtanne</translation>
    </message>
    <message>
        <source>Save a sheet with your stops…</source>
        <translation>Tallenna taulukko omista kohdista…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Tallenna kuvana…</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Tallenna muualle</translation>
    </message>
    <message>
        <source>Save somewhere else…</source>
        <translation>Tallenna muualle…</translation>
    </message>
    <message>
        <source>Save the path as a picture</source>
        <translation>Tallenna polku kuvana</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Tallenna tulos</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>Tallenna tulos…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallessa</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Tallennettu: {name}</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Säästö</translation>
    </message>
    <message>
        <source>Say first</source>
        <translation>Sano ensin</translation>
    </message>
    <message>
        <source>Say first where it shows, then where it is born.</source>
        <translation>Kerro ensin missä se näkyy, sitten missä se syntyy.</translation>
    </message>
    <message>
        <source>Say in the feedback loop where good words are shown.</source>
        <translation>Kerro palautekyselyssä, missä hyvät sanat näkyvät.</translation>
    </message>
    <message>
        <source>Say it the way the customer meets it.</source>
        <translation>Kerro se niin kuin asiakas sen kohtaa.</translation>
    </message>
    <message>
        <source>Say on which day it was practised.</source>
        <translation>Kerro, minä päivänä sitä harjoiteltiin.</translation>
    </message>
    <message>
        <source>Say who plays what, and agree on a day.</source>
        <translation>Sopikaa, kuka esittää mitäkin ja milloin.</translation>
    </message>
    <message>
        <source>Say whose it is</source>
        <translation>Kerro, kenen tarve</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sinetöi</translation>
    </message>
    <message>
        <source>Sealed. Pass the laptop on.</source>
        <translation>Sinetöity. Anna kone seuraavalle.</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Toinen kierros</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Salaisuus</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salainen</translation>
    </message>
    <message>
        <source>Secret mini-ballot</source>
        <translation>Suljettu pikaäänestys</translation>
    </message>
    <message>
        <source>Secret vote · round {no}</source>
        <translation>Salainen äänestys · kierros {no}</translation>
    </message>
    <message>
        <source>See the target</source>
        <translation>Katso kohdetta</translation>
    </message>
    <message>
        <source>See the targets</source>
        <translation>Katso kohteita</translation>
    </message>
    <message>
        <source>Seen and heard</source>
        <translation>Nähtyä ja kuultua</translation>
    </message>
    <message>
        <source>Seen by: {group}</source>
        <translation>Kenen silmin: {group}</translation>
    </message>
    <message>
        <source>Seen or guessed</source>
        <translation>Nähty vai arvattu</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation>Nähty tai kuultu</translation>
    </message>
    <message>
        <source>Seen or said, then Enter</source>
        <translation>Havainto tai lainaus, sitten Enter</translation>
    </message>
    <message>
        <source>Seen well done elsewhere</source>
        <translation>Hyvin tehtynä muualla nähty</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Itsepalvelu</translation>
    </message>
    <message>
        <source>Separated by {separator}.</source>
        <translation>Erottimena {separator}.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Palvelee kohtaa</translation>
    </message>
    <message>
        <source>Serves their goal</source>
        <translation>Palvelee heidän tavoitettaan</translation>
    </message>
    <message>
        <source>Serves their motive</source>
        <translation>Palvelee heidän motiiviaan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Service promise</source>
        <translation>Palvelulupaus</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Pajakertaa muutettu</translation>
    </message>
    <message>
        <source>Session {n}</source>
        <translation>{n}. pajakerta</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Siirrä syrjään</translation>
    </message>
    <message>
        <source>Set aside for another time</source>
        <translation>Syrjässä toista kertaa varten</translation>
    </message>
    <message>
        <source>Set up round {no}</source>
        <translation>Valmistele kierros {no}</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Monta yhtä aikaa</translation>
    </message>
    <message>
        <source>Several at once is for open votes. Choose another way to give the ballots.</source>
        <translation>Monta yhtä aikaa sopii avoimeen äänestykseen. Valitse lipuille toinen tapa.</translation>
    </message>
    <message>
        <source>Severe: 3 visit spoiled, 4 customer likely lost, 5 danger or large money. Likely: 3 monthly, 4 weekly, 5 daily. Hidden: 1 we notice it first, 5 the customer does.</source>
        <translation>Vakava: 3 käynti pilalla, 4 asiakas luultavasti menetetty, 5 vaara tai iso raha. Yleinen: 3 kuukausittain, 4 viikoittain, 5 päivittäin. Piilossa: 1 huomaamme itse, 5 asiakas huomaa.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Severity comes first, then likelihood and detectability. A rare but grave case never sinks in the list.</source>
        <translation>Ensin vakavuus, sitten todennäköisyys ja havaittavuus. Harvinainen mutta vakava ei koskaan huku listalle.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Yhteinen</translation>
    </message>
    <message>
        <source>Shared rank</source>
        <translation>Jaettu sija</translation>
    </message>
    <message>
        <source>Sheet as text (*.csv)</source>
        <translation>Taulukko tekstinä (*.csv)</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.txt *.tsv *.tab)</source>
        <translation>Taulukot (*.csv *.txt *.tsv *.tab)</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Shift the rest</source>
        <translation>Siirrä loppuja</translation>
    </message>
    <message>
        <source>Shorten evenly</source>
        <translation>Lyhennä tasaisesti</translation>
    </message>
    <message>
        <source>Should bring: {list}</source>
        <translation>Tuottaa: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Show by source</source>
        <translation>Näytä lähteen mukaan</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Näytä vähemmän</translation>
    </message>
    <message>
        <source>Show in a window</source>
        <translation>Näytä ikkunassa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Näytä isona</translation>
    </message>
    <message>
        <source>Show on the projector (P)</source>
        <translation>Näytä projektorilla (P)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Näytä vain</translation>
    </message>
    <message>
        <source>Show pairs too; the ballot says so.</source>
        <translation>Näytä myös parit; lippu kertoo sen.</translation>
    </message>
    <message>
        <source>Show the causes</source>
        <translation>Näytä syyt</translation>
    </message>
    <message>
        <source>Show the lanes by channel first: a new card needs a channel.</source>
        <translation>Näytä kaistat ensin kanavittain: uusi kortti tarvitsee kanavan.</translation>
    </message>
    <message>
        <source>Show the split by silo</source>
        <translation>Näytä jako siiloittain</translation>
    </message>
    <message>
        <source>Show the whole path</source>
        <translation>Näytä koko polku</translation>
    </message>
    <message>
        <source>Show this screen</source>
        <translation>Näytä tämä näkymä</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Näytä kaikille</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Näytä vielä {n}</numerusform>
            <numerusform>Näytä vielä {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by: {measure}</source>
        <translation>Sen näyttää: {measure}</translation>
    </message>
    <message>
        <source>Shown: {places}</source>
        <translation>Näkyy: {places}</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Näkyy</translation>
    </message>
    <message>
        <source>Shows at</source>
        <translation>Näkyy kohdassa</translation>
    </message>
    <message>
        <source>Side 1 of 2: impact on the customer</source>
        <translation>Puoli 1/2: vaikutus asiakkaaseen</translation>
    </message>
    <message>
        <source>Side 2 of 2: easy for us to do</source>
        <translation>Puoli 2/2: meille helppo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Vierekkäin</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Merkki</translation>
    </message>
    <message>
        <source>Sign, smell, chair, queue, then Enter</source>
        <translation>Kyltti, tuoksu, tuoli, jono, sitten Enter</translation>
    </message>
    <message>
        <source>Sign:</source>
        <translation>Merkki:</translation>
    </message>
    <message>
        <source>Silent choosing</source>
        <translation>Hiljainen valinta</translation>
    </message>
    <message>
        <source>Silo</source>
        <translation>Siilo</translation>
    </message>
    <message>
        <source>Silo {code} added</source>
        <translation>Siilo {code} lisätty</translation>
    </message>
    <message>
        <source>Silo {code} changed</source>
        <translation>Siiloa {code} muutettu</translation>
    </message>
    <message>
        <source>Silo {code} removed</source>
        <translation>Siilo {code} poistettu</translation>
    </message>
    <message>
        <source>Silos</source>
        <translation>Siilot</translation>
    </message>
    <message>
        <source>Silos and people</source>
        <translation>Siilot ja ihmiset</translation>
    </message>
    <message>
        <source>Silos and processes are changed under Prepare.</source>
        <translation>Siiloja ja prosesseja muutetaan Valmistelussa.</translation>
    </message>
    <message>
        <source>Silos with few ballots are joined into others.</source>
        <translation>Pienet siilot on yhdistetty muihin.</translation>
    </message>
    <message>
        <source>Silos: {names}</source>
        <translation>Siilot: {names}</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Viime kerran jälkeen</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Vuodesta</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} jälkeen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Six ready paths with silos.</source>
        <translation>Kuusi valmista polkua siiloineen.</translation>
    </message>
    <message>
        <source>Slips come in one envelope for each silo. Nobody writes a name on them.</source>
        <translation>Jokaisella siilolla on oma kuori. Lipukkeisiin ei kirjoiteta nimeä.</translation>
    </message>
    <message>
        <source>Small silos together</source>
        <translation>Pienet siilot yhdessä</translation>
    </message>
    <message>
        <source>Small things that make the customer glad</source>
        <translation>Pienet asiat, jotka ilahduttavat</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>So that success is seen inside too.</source>
        <translation>Jotta onnistuminen näkyy myös talon sisällä.</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Menettelee</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Some</translation>
    </message>
    <message>
        <source>Somebody abstains</source>
        <translation>Joku äänestää tyhjää</translation>
    </message>
    <message>
        <source>Somebody came late</source>
        <translation>Joku tuli myöhässä</translation>
    </message>
    <message>
        <source>Somebody else: {name}</source>
        <translation>Joku muu: {name}</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Joku lähtee</translation>
    </message>
    <message>
        <source>Somebody's work gets heavier. What do we do for them?</source>
        <translation>Jonkun työ raskastuu. Mitä teemme heidän hyväkseen?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jotain muuta</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Jokin muu…</translation>
    </message>
    <message>
        <source>Something is done about every measure under its goal.</source>
        <translation>Jokaiselle tavoitteesta jääneelle mittarille tehdään jotain.</translation>
    </message>
    <message>
        <source>Something still needs this, so it was not removed. Move that first.</source>
        <translation>Jokin tarvitsee tätä vielä, joten sitä ei poistettu. Siirrä se ensin.</translation>
    </message>
    <message>
        <source>Something was left unagreed</source>
        <translation>Jotain jäi sopimatta</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ohjelmassa meni jotain vikaan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Space and arrows go on, Esc ends</source>
        <translation>Väli ja nuolet vievät eteenpäin, Esc lopettaa</translation>
    </message>
    <message>
        <source>Space picks it up, O gives it to a person, Delete takes it off</source>
        <translation>Välilyönti poimii, O antaa jollekulle, Delete poistaa</translation>
    </message>
    <message>
        <source>Space turns it: true today, an aim, off</source>
        <translation>Välilyönti vaihtaa: totta tänään, tavoite, ei käytössä</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>Jaa ennen kohtaa</translation>
    </message>
    <message>
        <source>Split by silo as announced before the vote.</source>
        <translation>Jako siiloittain, kuten ennen äänestystä kerrottiin.</translation>
    </message>
    <message>
        <source>Split off again</source>
        <translation>Erota taas omakseen</translation>
    </message>
    <message>
        <source>Spread or stack. The usual choice.</source>
        <translation>Jaa tai kasaa. Tavallisin.</translation>
    </message>
    <message numerus="yes">
        <source>Stack {n} cards</source>
        <translation>
            <numerusform>Pinoa {n} kortti</numerusform>
            <numerusform>Pinoa {n} korttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Staff line.</source>
        <translation>Työn tuntu.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Stage renamed</source>
        <translation>Vaihe nimetty uudelleen</translation>
    </message>
    <message>
        <source>Stage {n}, {name}, {stops}</source>
        <translation>Vaihe {n}, {name}, {stops}</translation>
    </message>
    <message>
        <source>Stage “{name}” added</source>
        <translation>Vaihe ”{name}” lisätty</translation>
    </message>
    <message>
        <source>Stage “{name}” moved</source>
        <translation>Vaihe ”{name}” siirretty</translation>
    </message>
    <message>
        <source>Stage “{name}” removed, cards in the tray</source>
        <translation>Vaihe ”{name}” poistettu, kortit korttipinossa</translation>
    </message>
    <message>
        <source>Stage “{name}” removed, cards in {other}</source>
        <translation>Vaihe ”{name}” poistettu, kortit vaiheessa {other}</translation>
    </message>
    <message>
        <source>Stage “{name}” split at “{title}”</source>
        <translation>Vaihe ”{name}” jaettu kohdasta ”{title}”</translation>
    </message>
    <message>
        <source>Star as a key stop</source>
        <translation>Merkitse avainkohtaamiseksi</translation>
    </message>
    <message>
        <source>Star off “{title}”</source>
        <translation>Tähti pois: ”{title}”</translation>
    </message>
    <message>
        <source>Star on “{title}”</source>
        <translation>Tähti: ”{title}”</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Vain tähdellä merkityt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Start a follow-up session</source>
        <translation>Aloita seurantapaja</translation>
    </message>
    <message>
        <source>Start from an industry</source>
        <translation>Aloita toimialasta</translation>
    </message>
    <message>
        <source>Start from the moment the need arises. The line draws itself from stop to stop, in order.</source>
        <translation>Aloita hetkestä, jolloin tarve herää. Viiva piirtyy itsestään kohdasta toiseen.</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Lähtökohta…</translation>
    </message>
    <message>
        <source>Start the time over</source>
        <translation>Aika alusta</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Käynnistä ajastin</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Aloita työpaja</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation>Aloita äänestys</translation>
    </message>
    <message>
        <source>Start with five steps</source>
        <translation>Aloita viidellä askeleella</translation>
    </message>
    <message>
        <source>Start with the feeling</source>
        <translation>Aloittakaa tunteesta</translation>
    </message>
    <message>
        <source>Start with the feeling. Facts come after.</source>
        <translation>Aloittakaa tunteesta. Faktat tulevat perässä.</translation>
    </message>
    <message>
        <source>Start with the feeling. The curve grows stop by stop.</source>
        <translation>Aloittakaa tunteesta. Käyrä kasvaa kohta kohdalta.</translation>
    </message>
    <message>
        <source>Started by feedback</source>
        <translation>Alkaa palautteesta</translation>
    </message>
    <message>
        <source>Started by feedback at stop {n}</source>
        <translation>Alkaa palautteesta kohdassa {n}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Askel</translation>
    </message>
    <message>
        <source>Step in it</source>
        <translation>Sen vaihe</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Poistu hetkeksi</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Askel {n}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Askeleet</translation>
    </message>
    <message>
        <source>Still a tie. The decider or the group decides, and writes why.</source>
        <translation>Yhä tasan. Päättäjä tai ryhmä ratkaisee ja perustelee.</translation>
    </message>
    <message>
        <source>Still missing: {a} and {b}.</source>
        <translation>Vielä puuttuu: {a} ja {b}.</translation>
    </message>
    <message>
        <source>Still missing: {a}, {b} and {c}.</source>
        <translation>Vielä puuttuu: {a}, {b} ja {c}.</translation>
    </message>
    <message>
        <source>Still missing: {a}, {b}, {c} and {d}.</source>
        <translation>Vielä puuttuu: {a}, {b}, {c} ja {d}.</translation>
    </message>
    <message>
        <source>Still missing: {a}.</source>
        <translation>Vielä puuttuu: {a}.</translation>
    </message>
    <message>
        <source>Still open: {list}</source>
        <translation>Vielä auki: {list}</translation>
    </message>
    <message>
        <source>Still to vote</source>
        <translation>Vielä äänestämättä</translation>
    </message>
    <message>
        <source>Still to vote: {names}.</source>
        <translation>Vielä äänestämättä: {names}.</translation>
    </message>
    <message>
        <source>Still to vote: {names}. Close without them?</source>
        <translation>Vielä äänestämättä: {names}. Suljetaanko ilman heitä?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Stop and keep nothing?</source>
        <translation>Lopetetaanko tallettamatta?</translation>
    </message>
    <message>
        <source>Stop no.</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Stop numbers. The two are never averaged.</source>
        <translation>Kohtien numerot. Näistä ei lasketa keskiarvoa.</translation>
    </message>
    <message>
        <source>Stop on the path</source>
        <translation>Kohta polulla</translation>
    </message>
    <message>
        <source>Stop renamed</source>
        <translation>Kohta nimetty uudelleen</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Lopeta näyttö</translation>
    </message>
    <message>
        <source>Stop showing (P)</source>
        <translation>Lopeta näyttäminen (P)</translation>
    </message>
    <message>
        <source>Stop title</source>
        <translation>Kohdan nimi</translation>
    </message>
    <message>
        <source>Stop {n}</source>
        <translation>Kohta {n}</translation>
    </message>
    <message>
        <source>Stop {n}: what happens there?</source>
        <translation>Kohta {n}: mitä siellä tapahtuu?</translation>
    </message>
    <message>
        <source>Stop {n}: {title}</source>
        <translation>Kohta {n}: {title}</translation>
    </message>
    <message>
        <source>Stop {stop} is not called “{title}”. Mend one of them.</source>
        <translation>Kohta {stop} ei ole nimeltään ”{title}”. Korjaa jompikumpi.</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>Lopeta, älä talleta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Keskeytetty. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Kohdat</translation>
    </message>
    <message>
        <source>Stops that nobody owns yet</source>
        <translation>Kohtia ilman omistajaa</translation>
    </message>
    <message>
        <source>Stops where not every check was passed; the goal is {share}</source>
        <translation>Kohdat, joissa kaikki tarkistukset eivät onnistuneet; tavoite on {share}</translation>
    </message>
    <message>
        <source>Stops without a core process</source>
        <translation>Kohtia ilman ydinprosessia</translation>
    </message>
    <message>
        <source>Stops: {numbers}. Change them</source>
        <translation>Kohdat: {numbers}. Vaihda</translation>
    </message>
    <message>
        <source>Stuck? Who is next</source>
        <translation>Jos ei etene, kuka seuraavaksi</translation>
    </message>
    <message>
        <source>Success in the customer's eyes</source>
        <translation>Onnistuminen asiakkaan silmin</translation>
    </message>
    <message>
        <source>Sums only, as they were counted.</source>
        <translation>Vain summat, niin kuin ne laskettiin.</translation>
    </message>
    <message>
        <source>Sums only, as they were counted. Whose dots they are is kept nowhere, and small silos are joined.</source>
        <translation>Vain summat, niin kuin ne laskettiin. Kenen pisteitä ne ovat, ei ole tallessa missään, ja pienet siilot on yhdistetty.</translation>
    </message>
    <message>
        <source>Suomeksi</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Yllättää</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>Vaihda kieli</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Vaihtaa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Järjestelmät</translation>
    </message>
    <message>
        <source>Systems that enable</source>
        <translation>Mahdollistavat järjestelmät</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Tailor it to a group</source>
        <translation>Räätälöi ryhmälle</translation>
    </message>
    <message>
        <source>Tailored for</source>
        <translation>Räätälöity ryhmälle</translation>
    </message>
    <message>
        <source>Take a ballot back</source>
        <translation>Peru lippu</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Poista kuva</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Poista tästä luettelosta</translation>
    </message>
    <message>
        <source>Take out of the deck</source>
        <translation>Ota pois pakasta</translation>
    </message>
    <message>
        <source>Take the focus</source>
        <translation>Ota kohderyhmäksi</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Ota tähti pois</translation>
    </message>
    <message numerus="yes">
        <source>Take the {n} good rows</source>
        <translation>
            <numerusform>Ota {n} kelvollinen rivi</numerusform>
            <numerusform>Ota {n} kelvollista riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Peru tuonti</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota takaisin</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} measures</source>
        <translation>
            <numerusform>Ota {n} mittari</numerusform>
            <numerusform>Ota {n} mittaria</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {n} to the vote</source>
        <translation>Vie {n} äänestykseen</translation>
    </message>
    <message>
        <source>Take “{title}”</source>
        <translation>Ota ”{title}”</translation>
    </message>
    <message>
        <source>Take “{title}” out of the deck?</source>
        <translation>Otetaanko ”{title}” pois pakasta?</translation>
    </message>
    <message>
        <source>Taken by the group, not by the dots</source>
        <translation>Ryhmän valitsema, ei pisteiden</translation>
    </message>
    <message>
        <source>Taken by the one who decides</source>
        <translation>Päättäjän valitsema</translation>
    </message>
    <message>
        <source>Taken, as the run-off says</source>
        <translation>Valittu, kuten ratkaisukierros sanoo</translation>
    </message>
    <message>
        <source>Taken, as the vote says</source>
        <translation>Valittu, kuten äänestys sanoo</translation>
    </message>
    <message>
        <source>Takes an interest</source>
        <translation>Ollaan kiinnostuneita</translation>
    </message>
    <message>
        <source>Takes trouble for the customer</source>
        <translation>Nähdään asiakkaan eteen vaivaa</translation>
    </message>
    <message>
        <source>Taking the measures…</source>
        <translation>Otetaan mittareita…</translation>
    </message>
    <message>
        <source>Talk about anything but the targets.</source>
        <translation>Puhukaa mistä vain, mutta ei kohteista.</translation>
    </message>
    <message>
        <source>Talk about anything but this.</source>
        <translation>Puhukaa mistä vain, mutta ei tästä.</translation>
    </message>
    <message>
        <source>Tap a row to give a dot. Tap a dot to take it back. At most {cap} on one.</source>
        <translation>Napauta riviä, niin annat pisteen. Napauta pistettä, niin otat sen pois. Enintään {cap} yhdelle.</translation>
    </message>
    <message>
        <source>Tap a row to give a dot. Tap a dot to take it back. One on each at most.</source>
        <translation>Napauta riviä, niin annat pisteen. Napauta pistettä, niin otat sen pois. Enintään yksi kullekin.</translation>
    </message>
    <message>
        <source>Tap a row to give your 3, then your 2, then your 1. Tap a number to take it back.</source>
        <translation>Napauta riviä: ensin 3, sitten 2, sitten 1. Napauta numeroa, niin otat sen pois.</translation>
    </message>
    <message>
        <source>Tap the one you want. Tap the dot to take it back.</source>
        <translation>Napauta haluamaasi. Napauta pistettä, niin otat sen pois.</translation>
    </message>
    <message>
        <source>Tap to begin anew</source>
        <translation>Napauta ja aloita alusta</translation>
    </message>
    <message>
        <source>Tap to enlarge.</source>
        <translation>Napauta isoksi.</translation>
    </message>
    <message>
        <source>Tap to start, pause or go on</source>
        <translation>Napauta: käyntiin, tauko tai jatka</translation>
    </message>
    <message>
        <source>Tap when it happens today; drag to move</source>
        <translation>Napauta, kun se toteutuu tänään; siirrä raahaamalla</translation>
    </message>
    <message>
        <source>Tap your own mark, then your dots, then Done.</source>
        <translation>Napauta ensin omaa nimeäsi, sitten pisteesi ja lopuksi Tehty.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Target state</source>
        <translation>Tavoitetila</translation>
    </message>
    <message>
        <source>Target state of our work</source>
        <translation>Työmme tavoitetila</translation>
    </message>
    <message>
        <source>Target “{title}” added</source>
        <translation>Kohde ”{title}” lisätty</translation>
    </message>
    <message>
        <source>Target “{title}” changed</source>
        <translation>Kohdetta ”{title}” muutettu</translation>
    </message>
    <message>
        <source>Target “{title}” moved</source>
        <translation>Kohde ”{title}” siirretty</translation>
    </message>
    <message>
        <source>Target “{title}” parked</source>
        <translation>Kohde ”{title}” siirretty syrjään</translation>
    </message>
    <message>
        <source>Target “{title}” removed</source>
        <translation>Kohde ”{title}” poistettu</translation>
    </message>
    <message>
        <source>Target “{title}” taken up again</source>
        <translation>Kohde ”{title}” otettu takaisin</translation>
    </message>
    <message>
        <source>Target: {title}</source>
        <translation>Kohde: {title}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <source>Targets you choose after the vote wait here for their month. Anything else can be added at once.</source>
        <translation>Äänestyksen jälkeen valitut kohteet odottavat täällä kuukauttaan. Muuta voi lisätä heti.</translation>
    </message>
    <message>
        <source>Tell the answer</source>
        <translation>Kerro vastaus</translation>
    </message>
    <message>
        <source>Tell them no more</source>
        <translation>Älä kerro enää heille</translation>
    </message>
    <message>
        <source>Telling all the time</source>
        <translation>Jatkuva viestintä</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>Thanks to everybody</source>
        <translation>Kiitos kaikille</translation>
    </message>
    <message>
        <source>That cannot be written here.</source>
        <translation>Sitä ei voi kirjoittaa tähän.</translation>
    </message>
    <message>
        <source>That cause is there already.</source>
        <translation>Se syy on jo kirjattu.</translation>
    </message>
    <message>
        <source>That day is over. Its agenda stays as it went.</source>
        <translation>Se päivä on ohi. Sen ohjelma jää niin kuin se meni.</translation>
    </message>
    <message>
        <source>That does not fit here: {reason}.</source>
        <translation>Tämä ei sovi tähän: {reason}.</translation>
    </message>
    <message>
        <source>That is a file, not a folder: {name}</source>
        <translation>Se on tiedosto, ei kansio: {name}</translation>
    </message>
    <message>
        <source>That is a folder, not a file: {name}</source>
        <translation>Se on kansio, ei tiedosto: {name}</translation>
    </message>
    <message>
        <source>That is among the messages of the stop already.</source>
        <translation>Se on jo kohdan viesteissä.</translation>
    </message>
    <message>
        <source>That is more dots than you have: {budget}.</source>
        <translation>Se on enemmän kuin pisteitä on: {budget}.</translation>
    </message>
    <message>
        <source>That is not text, so nothing was pasted.</source>
        <translation>Se ei ole tekstiä, joten mitään ei liitetty.</translation>
    </message>
    <message>
        <source>That is too long: {most} characters at most.</source>
        <translation>Liian pitkä: enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>That is too many: {most} at most.</source>
        <translation>Liian monta: enintään {most}.</translation>
    </message>
    <message>
        <source>That is too much to paste at once. Paste a part of it.</source>
        <translation>Se on liikaa kerralla. Liitä siitä osa.</translation>
    </message>
    <message>
        <source>That kind of move needs two different stops.</source>
        <translation>Tällainen siirtymä tarvitsee kaksi eri kohtaa.</translation>
    </message>
    <message>
        <source>That lane is no longer there.</source>
        <translation>Sitä kaistaa ei enää ole.</translation>
    </message>
    <message>
        <source>That move goes on to a later stop.</source>
        <translation>Tämä siirtymä vie myöhempään kohtaan.</translation>
    </message>
    <message>
        <source>That move is drawn already. Tap it to change it.</source>
        <translation>Tämä siirtymä on jo piirretty. Muuta sitä napauttamalla.</translation>
    </message>
    <message>
        <source>That stage belongs to another path.</source>
        <translation>Vaihe kuuluu toiseen polkuun.</translation>
    </message>
    <message>
        <source>That step is not there any more.</source>
        <translation>Sitä askelta ei enää ole.</translation>
    </message>
    <message>
        <source>That would replace a workshop file. Choose a name that ends in .{ending}.</source>
        <translation>Se korvaisi työpajatiedoston. Valitse nimi, joka päättyy .{ending}.</translation>
    </message>
    <message>
        <source>The PDFs could not be made, and nothing was left behind. Your work is safe.</source>
        <translation>PDF:iä ei voitu tehdä, eikä mitään jäänyt jälkeen. Työsi on tallessa.</translation>
    </message>
    <message>
        <source>The act is still missing</source>
        <translation>Teko puuttuu vielä</translation>
    </message>
    <message>
        <source>The act that makes it come true</source>
        <translation>Teko, joka toteuttaa sen</translation>
    </message>
    <message>
        <source>The aim is always 100 %. These only say when facts and feeling disagree.</source>
        <translation>Tavoite on aina 100 %. Nämä kertovat vain, milloin faktat ja tunne ovat eri mieltä.</translation>
    </message>
    <message>
        <source>The answers so far are forgotten.</source>
        <translation>Tähänastiset vastaukset unohdetaan.</translation>
    </message>
    <message>
        <source>The ballot goes unseen, and {name} votes again.</source>
        <translation>Lippu otetaan pois kenenkään näkemättä, ja {name} äänestää uudelleen.</translation>
    </message>
    <message>
        <source>The bars show how many gave 1, 2, 3, 4 and 5; the number is the median.</source>
        <translation>Pylväät kertovat, moniko antoi 1, 2, 3, 4 ja 5; luku on mediaani.</translation>
    </message>
    <message>
        <source>The bill holds a surprise</source>
        <translation>Lasku yllättää</translation>
    </message>
    <message>
        <source>The boldest what-if</source>
        <translation>Rohkein entä jos</translation>
    </message>
    <message>
        <source>The boldest: {idea}</source>
        <translation>Rohkein: {idea}</translation>
    </message>
    <message>
        <source>The car brakes with a squeal</source>
        <translation>Auton jarrut vinkuvat</translation>
    </message>
    <message>
        <source>The car is just a car again</source>
        <translation>Auto on taas vain auto</translation>
    </message>
    <message>
        <source>The card goes for good. What was noted with it stays.</source>
        <translation>Kortti poistuu kokonaan. Sillä tehdyt merkinnät säilyvät.</translation>
    </message>
    <message>
        <source>The card holds what happens here. Move or rename the stop on the path.</source>
        <translation>Kortilla on, mitä täällä tapahtuu. Siirrä tai nimeä kohta polulla.</translation>
    </message>
    <message>
        <source>The cause of “{title}” changed</source>
        <translation>Kohdan ”{title}” syy muutettu</translation>
    </message>
    <message>
        <source>The counts add up to {sum}, not to {n}.</source>
        <translation>Lukujen summa on {sum}, ei {n}.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>The customer cannot check this</source>
        <translation>Asiakas ei voi tarkistaa tätä</translation>
    </message>
    <message>
        <source>The customer does not meet this stop. Only importance and how work feels can be said here.</source>
        <translation>Asiakas ei kohtaa tätä kohtaa. Tähän voi kirjata vain tärkeyden ja työn tunnun.</translation>
    </message>
    <message>
        <source>The customer has to tell everything again</source>
        <translation>Asiakas joutuu kertomaan kaiken uudelleen</translation>
    </message>
    <message>
        <source>The customer sees it</source>
        <translation>Myös asiakas</translation>
    </message>
    <message>
        <source>The customer suffers here. Why no dots?</source>
        <translation>Asiakas kärsii tässä. Miksi ei pisteitä?</translation>
    </message>
    <message>
        <source>The customer {does}</source>
        <translation>Asiakas {does}</translation>
    </message>
    <message>
        <source>The customer's path</source>
        <translation>Asiakkaan palvelupolku</translation>
    </message>
    <message>
        <source>The customer’s path</source>
        <translation>Asiakkaan polku</translation>
    </message>
    <message>
        <source>The customer’s path, the lists</source>
        <translation>Asiakkaan polku, luettelot</translation>
    </message>
    <message>
        <source>The customer’s: how it feels</source>
        <translation>Asiakkaan: miltä se tuntuu</translation>
    </message>
    <message>
        <source>The cut line runs through a tie: a run-off settles it.</source>
        <translation>Valintaraja kulkee tasatuloksen läpi: ratkaisukierros selvittää sen.</translation>
    </message>
    <message>
        <source>The cut line runs through a tie: {letters}.</source>
        <translation>Valintaraja kulkee tasatuloksen läpi: {letters}.</translation>
    </message>
    <message>
        <source>The cut line runs through a tie: {letters}. The decider decides, and writes why.</source>
        <translation>Valintaraja kulkee tasatuloksen läpi: {letters}. Päättäjä päättää ja kirjaa miksi.</translation>
    </message>
    <message>
        <source>The day has no steps yet. We find our way together.</source>
        <translation>Päivälle ei ole vielä vaiheita. Löydämme tien yhdessä.</translation>
    </message>
    <message>
        <source>The day has not begun. It begins with the first clock, or here.</source>
        <translation>Päivä ei ole alkanut. Se alkaa ensimmäisestä kellosta tai tästä.</translation>
    </message>
    <message>
        <source>The day is in its last third. The thinking traps are in the dock.</source>
        <translation>Päivästä on jäljellä viimeinen kolmannes. Ajatusharhat ovat alapalkissa.</translation>
    </message>
    <message>
        <source>The decider settled it: {names}.</source>
        <translation>Päättäjä ratkaisi: {names}.</translation>
    </message>
    <message>
        <source>The decider, a customer, the facilitator.</source>
        <translation>Päättäjä, asiakas, fasilitaattori.</translation>
    </message>
    <message>
        <source>The deck</source>
        <translation>Pakka</translation>
    </message>
    <message>
        <source>The deck has {n} of your own cards. Take one out first.</source>
        <translation>Pakassa on {n} omaa korttia. Ota ensin yksi pois.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was changed; try again or use another disk.</source>
        <translation>Levylle kirjoittaminen ei onnistunut. Mikään ei muuttunut; yritä uudelleen tai käytä toista levyä.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. Make room, or choose another folder.</source>
        <translation>Levy on täynnä, joten mitään ei kirjoitettu. Tee tilaa tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Levy on täynnä. Mikään ei muuttunut; vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The dots are not shown by silo, so that nobody’s vote can be worked out.</source>
        <translation>Pisteitä ei näytetä siiloittain, jottei kenenkään ääntä voi päätellä.</translation>
    </message>
    <message>
        <source>The estimate has no limit for extra work</source>
        <translation>Hinta-arviosta puuttuu lisätöiden raja</translation>
    </message>
    <message>
        <source>The feeling along the path: arrows choose a stop</source>
        <translation>Tunne polun varrella: nuolet valitsevat kohdan</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}. Nothing was taken.</source>
        <translation>Tiedostoa ei voi lukea: {reason}. Mitään ei otettu.</translation>
    </message>
    <message>
        <source>The file is not there any more. It may have been moved or renamed.</source>
        <translation>Tiedostoa ei enää ole siellä. Se on ehkä siirretty tai nimetty uudelleen.</translation>
    </message>
    <message>
        <source>The file was moved or replaced, so nothing was saved. Save the workshop under a new name.</source>
        <translation>Tiedosto on siirretty tai korvattu, joten mitään ei tallennettu. Tallenna työpaja uudella nimellä.</translation>
    </message>
    <message>
        <source>The first moment decides here</source>
        <translation>Ensi hetki ratkaisee tässä</translation>
    </message>
    <message>
        <source>The first one tells</source>
        <translation>Ensimmäinen kertoo</translation>
    </message>
    <message>
        <source>The focus group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>The group followed the vote.</source>
        <translation>Ryhmä seurasi ääniä.</translation>
    </message>
    <message>
        <source>The group has not written its choice down yet.</source>
        <translation>Ryhmä ei ole vielä kirjannut valintaansa.</translation>
    </message>
    <message>
        <source>The group left it for now, and it is on the roadmap all the same.</source>
        <translation>Ryhmä jätti sen tällä kertaa pois, mutta se on silti tiekartalla.</translation>
    </message>
    <message>
        <source>The group settled it: {names}.</source>
        <translation>Ryhmä ratkaisi: {names}.</translation>
    </message>
    <message>
        <source>The group would drop it.</source>
        <translation>Ryhmä luopuisi tästä.</translation>
    </message>
    <message>
        <source>The habit behind it</source>
        <translation>Tapa sen takana</translation>
    </message>
    <message>
        <source>The hand-over {about} is fragile</source>
        <translation>Vastuun siirto {about} on hauras</translation>
    </message>
    <message>
        <source>The journey in stages</source>
        <translation>Matka vaiheina</translation>
    </message>
    <message>
        <source>The lanes stand as well as they can.</source>
        <translation>Kaistat ovat jo parhaassa järjestyksessä.</translation>
    </message>
    <message>
        <source>The later steps are too short for that. Shift the rest, or leave a step out.</source>
        <translation>Loput vaiheet ovat siihen liian lyhyitä. Siirrä loppupäivää tai jätä jokin vaihe pois.</translation>
    </message>
    <message>
        <source>The line goes {now} lanes up and down in all. Like this it would be {then}.</source>
        <translation>Viiva kulkee nyt yhteensä {now} kaistaa ylös ja alas. Näin se olisi {then}.</translation>
    </message>
    <message>
        <source>The more the better</source>
        <translation>Mitä enemmän</translation>
    </message>
    <message>
        <source>The move at “{title}” changed</source>
        <translation>Siirtymä muutettu: ”{title}”</translation>
    </message>
    <message>
        <source>The move at “{title}” removed</source>
        <translation>Siirtymä poistettu: ”{title}”</translation>
    </message>
    <message>
        <source>The name of a file</source>
        <translation>Tiedoston nimi</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Ryhmän nimi</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Seuraava kuva</translation>
    </message>
    <message>
        <source>The next stop</source>
        <translation>Seuraava kohta</translation>
    </message>
    <message>
        <source>The offer does not fit the need</source>
        <translation>Tarjous ei vastaa tarvetta</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>Sitä edeltävää</translation>
    </message>
    <message>
        <source>The other page</source>
        <translation>Toinen sivu</translation>
    </message>
    <message>
        <source>The other places</source>
        <translation>Muut sijat</translation>
    </message>
    <message>
        <source>The path is still empty. What does the customer do first?</source>
        <translation>Polku on vielä tyhjä. Mitä asiakas tekee ensin?</translation>
    </message>
    <message>
        <source>The path only</source>
        <translation>Vain polku</translation>
    </message>
    <message>
        <source>The path: arrows choose, Space picks up and drops</source>
        <translation>Palvelupolku: nuolet valitsevat, välilyönti nostaa ja laskee</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Edellinen kuva</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>Kuva on tallessa</translation>
    </message>
    <message>
        <source>The plan is ready, and counts as practised from then on.</source>
        <translation>Suunnitelma on valmis, ja siitä alkaen se on harjoiteltu.</translation>
    </message>
    <message>
        <source>The projector is not connected. It shows the same when it is back.</source>
        <translation>Projektori ei ole kytkettynä. Se näyttää samaa, kun se palaa.</translation>
    </message>
    <message>
        <source>The projector is off. It shows this when you press P.</source>
        <translation>Projektori ei ole käytössä. Se näyttää tämän, kun painat P.</translation>
    </message>
    <message>
        <source>The queue stops at rush hour</source>
        <translation>Jono seisoo ruuhkassa</translation>
    </message>
    <message>
        <source>The quotation marks do not match.</source>
        <translation>Lainausmerkit eivät täsmää.</translation>
    </message>
    <message>
        <source>The real need is not asked</source>
        <translation>Todellista tarvetta ei kysytä</translation>
    </message>
    <message>
        <source>The rehearsal has no day yet</source>
        <translation>Harjoituksella ei ole vielä päivää</translation>
    </message>
    <message>
        <source>The rest abstains</source>
        <translation>Loput eivät äänestä</translation>
    </message>
    <message>
        <source>The rest of the day shifted</source>
        <translation>Loppupäivä siirretty</translation>
    </message>
    <message>
        <source>The rest of the day shortened</source>
        <translation>Loppupäivä lyhennetty</translation>
    </message>
    <message>
        <source>The result is saved as .xlsx, .csv or .json. Choose a name that ends so.</source>
        <translation>Tulos tallentuu muotoon .xlsx, .csv tai .json. Valitse nimi, joka päättyy niin.</translation>
    </message>
    <message>
        <source>The road in six steps</source>
        <translation>Tie kuudessa vaiheessa</translation>
    </message>
    <message>
        <source>The road is open. Who takes the first step?</source>
        <translation>Tie on auki. Kuka ottaa ensimmäisen askeleen?</translation>
    </message>
    <message>
        <source>The room looks away.</source>
        <translation>Muut eivät katso.</translation>
    </message>
    <message>
        <source>The round is closed next.</source>
        <translation>Seuraavaksi kierros suljetaan.</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Kierros on suljettu.</translation>
    </message>
    <message>
        <source>The same as before by machine, or something we could not do before?</source>
        <translation>Sama kuin ennen mutta koneella, vai jotain, mihin emme ennen pystyneet?</translation>
    </message>
    <message>
        <source>The same measure is on line {line} already.</source>
        <translation>Sama mittari on jo rivillä {line}.</translation>
    </message>
    <message>
        <source>The same sentences are said in every room. Tap when you hear one, and ask back.</source>
        <translation>Samat lauseet sanotaan joka huoneessa. Napauta, kun kuulet sellaisen, ja kysy takaisin.</translation>
    </message>
    <message>
        <source>The same set-up again: question, targets, numbers</source>
        <translation>Sama uudestaan: kysymys, kohteet ja luvut</translation>
    </message>
    <message>
        <source>The same thing twice?</source>
        <translation>Sama asia kahdesti?</translation>
    </message>
    <message>
        <source>The same way for all, above all in passing information and using systems.</source>
        <translation>Sama tapa kaikille, ennen kaikkea tiedon kulussa ja järjestelmien käytössä.</translation>
    </message>
    <message>
        <source>The sign</source>
        <translation>Merkki</translation>
    </message>
    <message>
        <source>The silos see it differently, from {low} to {high}</source>
        <translation>Siilot näkevät tämän eri tavoin, {low}…{high}</translation>
    </message>
    <message>
        <source>The silos' middle: {said}</source>
        <translation>Siilojen keskikohta: {said}</translation>
    </message>
    <message>
        <source>The slips are counted one by one.</source>
        <translation>Lipukkeet lasketaan yksi kerrallaan.</translation>
    </message>
    <message>
        <source>The split by silo was announced before the vote.</source>
        <translation>Siilojako kerrottiin ennen äänestystä.</translation>
    </message>
    <message>
        <source>The split by silo will be shown, small silos together. Your name never is.</source>
        <translation>Jako siiloittain näytetään, pienet siilot yhdessä. Nimeäsi ei koskaan.</translation>
    </message>
    <message>
        <source>The steps are still to be written.</source>
        <translation>Askeleet ovat vielä kirjoittamatta.</translation>
    </message>
    <message>
        <source>The stop before</source>
        <translation>Edellinen kohta</translation>
    </message>
    <message>
        <source>The stop before it</source>
        <translation>Sitä edeltävä kohta</translation>
    </message>
    <message>
        <source>The stops as a list</source>
        <translation>Kohdat luettelona</translation>
    </message>
    <message>
        <source>The stops have changed places. Is it still the same move?</source>
        <translation>Kohdat ovat vaihtaneet paikkaa. Onko siirtymä yhä sama?</translation>
    </message>
    <message>
        <source>The triangle warns early: the work feels bad while the customer is still content.</source>
        <translation>Kolmio varoittaa ajoissa: työ tuntuu pahalta, vaikka asiakas on vielä tyytyväinen.</translation>
    </message>
    <message>
        <source>The usual way.</source>
        <translation>Tavallinen tapa.</translation>
    </message>
    <message>
        <source>The vote is advice; the reasons stay on paper.</source>
        <translation>Ääni on neuvo; perustelut jäävät paperille.</translation>
    </message>
    <message>
        <source>The way the customer meets it, then Enter</source>
        <translation>Niin kuin asiakas sen kohtaa, sitten Enter</translation>
    </message>
    <message>
        <source>The whole path: arrows choose a stop, Space draws from where it shows to where it is born</source>
        <translation>Koko polku: nuolet valitsevat kohdan, välilyönti piirtää siitä missä näkyy siihen missä syntyy</translation>
    </message>
    <message>
        <source>The whole team said: {said}</source>
        <translation>Koko tiimi sanoi: {said}</translation>
    </message>
    <message>
        <source>The workshop began</source>
        <translation>Työpaja alkoi</translation>
    </message>
    <message>
        <source>The workshop closed</source>
        <translation>Työpaja päätettiin</translation>
    </message>
    <message>
        <source>The workshop could not be opened</source>
        <translation>Työpajaa ei voitu avata</translation>
    </message>
    <message>
        <source>The workshop goes on {day}</source>
        <translation>Työpaja jatkuu {day}</translation>
    </message>
    <message>
        <source>The workshop goes on. Begin closing first.</source>
        <translation>Työpaja on käynnissä. Aloita ensin päättäminen.</translation>
    </message>
    <message>
        <source>The workshop has not begun yet.</source>
        <translation>Työpaja ei ole vielä alkanut.</translation>
    </message>
    <message>
        <source>The workshop is being closed. Close it, or go back to work.</source>
        <translation>Työpajaa ollaan päättämässä. Päätä se tai palaa työhön.</translation>
    </message>
    <message>
        <source>The workshop is closed. A follow-up session opens it again.</source>
        <translation>Työpaja on päätetty. Seurantapaja avaa sen uudelleen.</translation>
    </message>
    <message>
        <source>The workshop is in the archive. Bring it back first.</source>
        <translation>Työpaja on arkistossa. Palauta se ensin.</translation>
    </message>
    <message>
        <source>The workshop is now: {state}</source>
        <translation>Työpaja on nyt: {state}</translation>
    </message>
    <message>
        <source>Their slips bear no names. Close without them?</source>
        <translation>Lipukkeissa ei ole nimiä. Suljetaanko ilman puuttuvia?</translation>
    </message>
    <message>
        <source>Then do</source>
        <translation>Tee sitten</translation>
    </message>
    <message>
        <source>Then: {step}</source>
        <translation>Sitten: {step}</translation>
    </message>
    <message>
        <source>There are more than 20,000 rows. Divide the sheet into smaller ones.</source>
        <translation>Rivejä on yli 20 000. Jaa taulukko pienempiin.</translation>
    </message>
    <message>
        <source>There are no cards on it.</source>
        <translation>Siinä ei ole kortteja.</translation>
    </message>
    <message>
        <source>There are no counts in this sheet yet.</source>
        <translation>Tässä taulukossa ei ole vielä lukuja.</translation>
    </message>
    <message>
        <source>There are stops on the path already, so the template was not laid over them.</source>
        <translation>Polulla on jo kohtia, joten mallipohjaa ei laitettu niiden päälle.</translation>
    </message>
    <message>
        <source>There is no agreed way.</source>
        <translation>Tavasta ei ole sovittu.</translation>
    </message>
    <message>
        <source>There is no ballot for this person in this round.</source>
        <translation>Tällä henkilöllä ei ole lippua tällä kierroksella.</translation>
    </message>
    <message>
        <source>There is no ballot to take back.</source>
        <translation>Ei ole lippua, jonka voisi perua.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first.</source>
        <translation>Leikepöydällä ei ole kuvaa. Kopioi ensin kuva.</translation>
    </message>
    <message>
        <source>There is no round {no}.</source>
        <translation>Kierrosta {no} ei ole.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open.</source>
        <translation>Näyttöä ei ole, joten ikkunaa ei voi avata.</translation>
    </message>
    <message>
        <source>There is no screen here, so the sample workshop and its handouts were written to disk.</source>
        <translation>Näyttöä ei ole, joten esimerkkityöpaja ja sen tulosteet kirjoitettiin levylle.</translation>
    </message>
    <message>
        <source>There is no stop on the path yet where one could ask.</source>
        <translation>Polulla ei ole vielä kohtaa, jossa voisi kysyä.</translation>
    </message>
    <message>
        <source>There is no such file or folder: {name}</source>
        <translation>Tiedostoa tai kansiota ei ole: {name}</translation>
    </message>
    <message>
        <source>There is nobody to add. Write one person to a line: name; silo.</source>
        <translation>Ei ketään lisättävää. Kirjoita yksi henkilö riville: nimi; siilo.</translation>
    </message>
    <message>
        <source>There is nothing beside it to stack</source>
        <translation>Vieressä ei ole mitään pinottavaa</translation>
    </message>
    <message>
        <source>There is nothing in this sheet.</source>
        <translation>Tässä taulukossa ei ole mitään.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Leikepöydällä ei ole liitettävää.</translation>
    </message>
    <message>
        <source>There is nothing written on that side.</source>
        <translation>Sille puolelle ei ole kirjoitettu mitään.</translation>
    </message>
    <message>
        <source>There is only one path. Make a copy of it first, then compare.</source>
        <translation>Polkuja on vain yksi. Tee siitä ensin kopio ja vertaa sitten.</translation>
    </message>
    <message>
        <source>There is something of that name already: {name}</source>
        <translation>Sen niminen on jo: {name}</translation>
    </message>
    <message>
        <source>There was no tie.</source>
        <translation>Tasatulosta ei tullut.</translation>
    </message>
    <message>
        <source>These are no cards that this program knows, so nothing was pasted.</source>
        <translation>Ohjelma ei tunne näitä kortteja, joten mitään ei liitetty.</translation>
    </message>
    <message>
        <source>These cards are on two paths, so both stay.</source>
        <translation>Kortit ovat eri poluilla, joten molemmat jäävät.</translation>
    </message>
    <message>
        <source>These stay in the order they were written in.</source>
        <translation>Nämä pysyvät kirjoitusjärjestyksessä.</translation>
    </message>
    <message>
        <source>These words are still to be found. What do we say first?</source>
        <translation>Nämä sanat puuttuvat vielä. Mitä sanomme ensin?</translation>
    </message>
    <message>
        <source>Theses not looked at yet</source>
        <translation>Teesit, joita ei ole vielä katsottu</translation>
    </message>
    <message>
        <source>Thesis {no} looked at</source>
        <translation>Teesi {no} katsottu</translation>
    </message>
    <message>
        <source>Thesis {no}, in our own words</source>
        <translation>Teesi {no} omin sanoin</translation>
    </message>
    <message>
        <source>They abstain</source>
        <translation>He eivät äänestä</translation>
    </message>
    <message>
        <source>They came in one step: undo takes all of them back.</source>
        <translation>Ne tulivat yhtenä askeleena: kumoaminen vie ne kaikki pois.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ne ovat eri asioita</translation>
    </message>
    <message>
        <source>They own these targets: {names}.</source>
        <translation>Näiden kohteiden omistajat: {names}.</translation>
    </message>
    <message>
        <source>Thinking traps</source>
        <translation>Ajatusharhat</translation>
    </message>
    <message>
        <source>This ballot does not belong to this round.</source>
        <translation>Tämä lippu ei kuulu tähän kierrokseen.</translation>
    </message>
    <message>
        <source>This ballot has been used already.</source>
        <translation>Tämä lippu on jo käytetty.</translation>
    </message>
    <message>
        <source>This ballot was sealed before a break, so it cannot be taken back.</source>
        <translation>Lippu sinetöitiin ennen katkosta, joten sitä ei voi perua.</translation>
    </message>
    <message>
        <source>This cause belongs to a pair already.</source>
        <translation>Tämä syy kuuluu jo pariin.</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}. Nothing was changed.</source>
        <translation>Tallennus ei onnistunut: {reason}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Tämä päivä</translation>
    </message>
    <message>
        <source>This does not fit what the workshop holds. Nothing was changed.</source>
        <translation>Tämä ei sovi siihen, mitä työpajassa on. Mikään ei muuttunut.</translation>
    </message>
    <message>
        <source>This file holds NUL bytes, so it is not text. Save the sheet as CSV (UTF-8), and import that file.</source>
        <translation>Tiedostossa on NUL-tavuja, joten se ei ole tekstiä. Tallenna taulukko CSV-muotoon (UTF-8) ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>This file holds a vote that is still going on, so nothing was read.</source>
        <translation>Tiedostossa on kesken oleva äänestys, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>This file holds something unknown, “{kind}”, so nothing was read.</source>
        <translation>Tiedostossa on jotain outoa, ”{kind}”, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>This file is damaged, so we opened its newest safety copy.</source>
        <translation>Tiedosto on vioittunut, joten avasimme sen uusimman varmuuskopion.</translation>
    </message>
    <message>
        <source>This file is far too large for a workshop, so it was not opened.</source>
        <translation>Tiedosto on aivan liian suuri työpajaksi, joten sitä ei avattu.</translation>
    </message>
    <message>
        <source>This file is not JSON, so nothing was read.</source>
        <translation>Tiedosto ei ole JSONia, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>This file is not a CX Workshop file.</source>
        <translation>Tämä tiedosto ei ole CX Workshopin työpaja.</translation>
    </message>
    <message>
        <source>This file is over 50 MB, far too large for a workshop, so nothing was read.</source>
        <translation>Tiedosto on yli 50 Mt, aivan liian iso työpajaksi, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>This file sits on a read-only stick, so we opened a copy.</source>
        <translation>Tiedosto on tikulla, jolle ei voi kirjoittaa, joten avasimme kopion.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>Kansiota ei enää ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>This handout could not be drawn. Your work is safe.</source>
        <translation>Tätä tulostetta ei voitu piirtää. Työsi on tallessa.</translation>
    </message>
    <message>
        <source>This is a workbook, not a text file. Open it in the spreadsheet program, save it as CSV, and import that file.</source>
        <translation>Tämä on työkirja eikä tekstitiedosto. Avaa se taulukkolaskennassa, tallenna CSV-muotoon ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>This is not a file that can be read. Choose a CSV or text file.</source>
        <translation>Tätä ei voi lukea tiedostona. Valitse CSV- tai tekstitiedosto.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here. Save it as JPEG, PNG or WEBP, then try again.</source>
        <translation>Tätä kuvaa ei voi lukea. Tallenna se JPEG-, PNG- tai WEBP-muotoon ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the sheet as CSV (UTF-8), and import that file.</source>
        <translation>Tämä ei ole tekstitiedosto. Tallenna taulukko CSV-muotoon (UTF-8) ja tuo se tiedosto.</translation>
    </message>
    <message>
        <source>This is not a workshop that CX Workshop has written as JSON.</source>
        <translation>Tämä ei ole CX Workshopin JSONiksi kirjoittama työpaja.</translation>
    </message>
    <message>
        <source>This is over 20 MB, far too large for a sheet of measures. Divide it into smaller sheets.</source>
        <translation>Tämä on yli 20 Mt, aivan liian suuri mittaritaulukoksi. Jaa se pienempiin.</translation>
    </message>
    <message>
        <source>This is saved. But the file could not be tidied up, so the order of the ballots may still be traced in it. Free some space on the disk; the next round that closes tidies it too.</source>
        <translation>Tämä on tallessa. Tiedostoa ei kuitenkaan saatu siivottua, joten lippujen järjestyksestä voi olla siinä vielä jälkiä. Vapauta levytilaa; siivous tehdään viimeistään, kun seuraava kierros suljetaan.</translation>
    </message>
    <message>
        <source>This is the first stop of its stage, so there is nothing to split.</source>
        <translation>Tämä on vaiheensa ensimmäinen kohta, joten jaettavaa ei ole.</translation>
    </message>
    <message>
        <source>This is the last step of the day.</source>
        <translation>Tämä on päivän viimeinen osuus.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Tämä</translation>
    </message>
    <message>
        <source>This path has no stop “{title}”.</source>
        <translation>Tällä polulla ei ole kohtaa ”{title}”.</translation>
    </message>
    <message>
        <source>This picture could not be read. Copy it to this computer, then try again.</source>
        <translation>Kuvaa ei voitu lukea. Kopioi se tälle koneelle ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut short. Copy it again, then try again.</source>
        <translation>Kuva on vioittunut tai katkennut. Kopioi se uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>This picture is damaged or missing. Put it here again.</source>
        <translation>Kuva on vioittunut tai puuttuu. Lisää se uudelleen.</translation>
    </message>
    <message>
        <source>This picture is too large: 40 MB and 64 megapixels at most. Make it smaller, then try again.</source>
        <translation>Kuva on liian suuri: enintään 40 Mt ja 64 megapikseliä. Pienennä sitä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This plan is still a draft, so nobody can act by it yet.</source>
        <translation>Suunnitelma on vielä luonnos, joten kukaan ei voi vielä toimia sen mukaan.</translation>
    </message>
    <message>
        <source>This round does not count.</source>
        <translation>Tätä kierrosta ei lasketa.</translation>
    </message>
    <message>
        <source>This scale has {classes} classes, not {given}.</source>
        <translation>Tässä asteikossa on {classes} luokkaa, ei {given}.</translation>
    </message>
    <message>
        <source>This scale runs from {low} to {high}, not to {grade}.</source>
        <translation>Tämä asteikko on {low}–{high}, eikä siinä ole arvoa {grade}.</translation>
    </message>
    <message>
        <source>This sheet could not be read. Nothing was taken, and your work is safe.</source>
        <translation>Taulukkoa ei voitu lukea. Mitään ei otettu, ja työsi on tallessa.</translation>
    </message>
    <message>
        <source>This sounds like a target.</source>
        <translation>Tämä kuulostaa kohteelta.</translation>
    </message>
    <message>
        <source>This vote is open: names are kept with the dots.</source>
        <translation>Äänestys on avoin: nimet jäävät pisteiden viereen.</translation>
    </message>
    <message>
        <source>This workshop file is damaged and cannot be opened. Use the newest copy of it that you have.</source>
        <translation>Työpajatiedosto on vioittunut, eikä sitä voi avata. Käytä uusinta kopiota, joka sinulla siitä on.</translation>
    </message>
    <message>
        <source>This workshop is already open on the computer {holder}. Close it there, or open it for reading.</source>
        <translation>Työpaja on jo auki tietokoneella {holder}. Sulje se siellä tai avaa se luettavaksi.</translation>
    </message>
    <message>
        <source>This workshop is in the archive, so we opened it read-only.</source>
        <translation>Tämä työpaja on arkistossa, joten se on vain luettavana.</translation>
    </message>
    <message>
        <source>This workshop is in the archive. Bring it back to change it.</source>
        <translation>Tämä työpaja on arkistossa. Palauta se, jos haluat muuttaa sitä.</translation>
    </message>
    <message>
        <source>This workshop is only looked at here. To write, save it somewhere else.</source>
        <translation>Työpajaa vain katsellaan täällä. Jos haluat kirjoittaa, tallenna se muualle.</translation>
    </message>
    <message>
        <source>This workshop was saved by a newer CX Workshop. Update the program to open it.</source>
        <translation>Työpaja on tallennettu uudemmalla CX Workshopilla. Päivitä ohjelma, niin voit avata sen.</translation>
    </message>
    <message>
        <source>This workshop was written by a newer CX Workshop. Update the program to read it.</source>
        <translation>Työpaja on kirjoitettu uudemmalla CX Workshopilla. Päivitä ohjelma, niin se voidaan lukea.</translation>
    </message>
    <message>
        <source>Those two stops are on different paths.</source>
        <translation>Nämä kohdat ovat eri poluilla.</translation>
    </message>
    <message>
        <source>Thought through beforehand</source>
        <translation>Mietitty etukäteen</translation>
    </message>
    <message>
        <source>Three linked questions</source>
        <translation>Kolme toisiinsa liittyvää kysymystä</translation>
    </message>
    <message>
        <source>Three questions are enough for one encounter. Remove one first.</source>
        <translation>Kolme kysymystä riittää yhteen kohtaamiseen. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>Thriving business</source>
        <translation>Kukoistava liiketoiminta</translation>
    </message>
    <message>
        <source>Tick every stop where it shows.</source>
        <translation>Merkitse joka kohta, jossa se näkyy.</translation>
    </message>
    <message>
        <source>Tidy lanes</source>
        <translation>Järjestä kaistat</translation>
    </message>
    <message>
        <source>Tidy lanes…</source>
        <translation>Järjestä kaistat…</translation>
    </message>
    <message>
        <source>Tidy the lanes?</source>
        <translation>Järjestetäänkö kaistat?</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Tasatulos</translation>
    </message>
    <message>
        <source>Tie a pair to it</source>
        <translation>Liitä siihen pari</translation>
    </message>
    <message>
        <source>Tie rule, agreed before the vote:</source>
        <translation>Tasatulossääntö, sovittu ennen äänestystä:</translation>
    </message>
    <message>
        <source>Ties: more people first, then more silos</source>
        <translation>Tasatulos: ensin useampi ihminen, sitten useampi siilo</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Aika on täynnä</translation>
    </message>
    <message>
        <source>Time is up. Which is the boldest?</source>
        <translation>Aika täynnä. Mikä on rohkein?</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Vuorokaudenaika</translation>
    </message>
    <message>
        <source>Timer: {step}</source>
        <translation>Ajastin: {step}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title and rules</source>
        <translation>Otsikko ja säännöt</translation>
    </message>
    <message>
        <source>Titles that sound like us. What does the customer do there?</source>
        <translation>Nimiä, jotka kuulostavat meiltä. Mitä asiakas siinä tekee?</translation>
    </message>
    <message>
        <source>To a helper at this stop</source>
        <translation>Auttajalle tässä kohdassa</translation>
    </message>
    <message>
        <source>To another group</source>
        <translation>Toiselle ryhmälle</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Kysyttävää</translation>
    </message>
    <message>
        <source>To prevent it</source>
        <translation>Estä näin</translation>
    </message>
    <message>
        <source>To the path</source>
        <translation>Polulle</translation>
    </message>
    <message>
        <source>To the plans</source>
        <translation>Varasuunnitelmiin</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>Tuloksiin</translation>
    </message>
    <message>
        <source>To the targets</source>
        <translation>Kohteisiin</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>Äänestykseen</translation>
    </message>
    <message>
        <source>To which stop</source>
        <translation>Mihin kohtaan</translation>
    </message>
    <message>
        <source>To “{name}”</source>
        <translation>Ryhmälle ”{name}”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Nykytila</translation>
    </message>
    <message>
        <source>Today’s surprise is tomorrow’s minimum.</source>
        <translation>Tämän päivän yllätys on huomisen vähintään.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Yhteensä</translation>
    </message>
    <message numerus="yes">
        <source>Together {n} dots of {whole}</source>
        <translation>
            <numerusform>Yhteensä {n} piste, enintään {whole}</numerusform>
            <numerusform>Yhteensä {n} pistettä, enintään {whole}</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>Liian vähän vastauksia</translation>
    </message>
    <message>
        <source>Too few voters here own one of these targets. Let everybody vote on ease.</source>
        <translation>Liian harva paikalla oleva äänestäjä omistaa jonkin näistä kohteista. Antakaa kaikkien äänestää helppoudesta.</translation>
    </message>
    <message>
        <source>Touch a feeling</source>
        <translation>Kosketa tunnetta</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktipiste</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktipisteet</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Jälki</translation>
    </message>
    <message>
        <source>Trace: whole</source>
        <translation>Jälki: ehjä</translation>
    </message>
    <message numerus="yes">
        <source>Trace: {n} links missing</source>
        <translation>
            <numerusform>Jälki: {n} lenkki puuttuu</numerusform>
            <numerusform>Jälki: {n} lenkkiä puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Korttipino</translation>
    </message>
    <message>
        <source>Trouble here is born at</source>
        <translation>Tämän kohdan vaiva syntyy</translation>
    </message>
    <message>
        <source>Trouble shows at a stop on the path. Place the card first.</source>
        <translation>Vaiva näkyy polulla olevassa kohdassa. Sijoita kortti ensin.</translation>
    </message>
    <message>
        <source>Trouble taken</source>
        <translation>Nähtiin vaivaa</translation>
    </message>
    <message>
        <source>Trouble taken, recognised</source>
        <translation>Nähtiin vaivaa, tunnettiin</translation>
    </message>
    <message>
        <source>Trouble that is born where it shows needs no link. Choose another stop.</source>
        <translation>Vaiva, joka syntyy siellä missä näkyy, ei tarvitse yhteyttä. Valitse toinen kohta.</translation>
    </message>
    <message>
        <source>Truly wants to help</source>
        <translation>Halutaan aidosti auttaa</translation>
    </message>
    <message>
        <source>Trust 1–5</source>
        <translation>Luottamus 1–5</translation>
    </message>
    <message>
        <source>Trust is answered from 1 to 5.</source>
        <translation>Luottamukseen vastataan 1–5.</translation>
    </message>
    <message>
        <source>Trust is only counted in a secret mini-ballot.</source>
        <translation>Luottamus lasketaan vain suljetussa pikaäänestyksessä.</translation>
    </message>
    <message numerus="yes">
        <source>Trust was collected as a secret mini-ballot of {n} voters.</source>
        <translation>
            <numerusform>Luottamus kysyttiin suljetulla pikaäänestyksellä, {n} äänestäjä.</numerusform>
            <numerusform>Luottamus kysyttiin suljetulla pikaäänestyksellä, {n} äänestäjää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust: {counts}</source>
        <translation>Luottamus: {counts}</translation>
    </message>
    <message>
        <source>Twelve groups are more than one day can carry. Remove one first.</source>
        <translation>Kaksitoista ryhmää riittää yhdelle päivälle. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>Twelve paths are the most one workshop can carry. Remove one first.</source>
        <translation>Työpajaan mahtuu enintään kaksitoista polkua. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>Twelve stages are enough for one path. Join two first.</source>
        <translation>Kaksitoista vaihetta riittää yhteen polkuun. Yhdistä ensin kaksi.</translation>
    </message>
    <message>
        <source>Twenty lanes are the most one path can carry. Join two first.</source>
        <translation>Yhdelle polulle mahtuu enintään kaksikymmentä kaistaa. Yhdistä ensin kaksi.</translation>
    </message>
    <message>
        <source>Twins split the dots. The one that goes keeps its words; its stops and pairs move along.</source>
        <translation>Kaksoset jakavat pisteet. Väistyvä säilyttää sanansa; sen kohdat ja parit siirtyvät mukana.</translation>
    </message>
    <message>
        <source>Two are called the same</source>
        <translation>Kahdella on sama nimi</translation>
    </message>
    <message>
        <source>Two columns mean the same: “{first}” and “{second}”. Keep one of them.</source>
        <translation>Kaksi saraketta tarkoittaa samaa: ”{first}” ja ”{second}”. Jätä toinen pois.</translation>
    </message>
    <message>
        <source>Two from different silos tell each other their best service experience. Write what they keep of it here.</source>
        <translation>Kaksi eri siiloista kertoo toisilleen parhaan palvelukokemuksensa. Kirjoita tähän, mitä siitä jää.</translation>
    </message>
    <message>
        <source>Two of you: one reads a slip aloud, one types. Then both look at what was typed.</source>
        <translation>Tehkää kahdestaan: toinen lukee lipukkeen ääneen, toinen näppäilee. Sitten katsotte yhdessä, mitä tuli näppäiltyä.</translation>
    </message>
    <message>
        <source>Two or three letters.</source>
        <translation>Kaksi tai kolme kirjainta.</translation>
    </message>
    <message>
        <source>Two paths side by side</source>
        <translation>Kaksi polkua rinnakkain</translation>
    </message>
    <message>
        <source>Two rounds side by side</source>
        <translation>Kaksi kierrosta vierekkäin</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Kaksi puolta</translation>
    </message>
    <message>
        <source>Two targets are called “{title}”. Give one another name first.</source>
        <translation>Kahden kohteen nimi on ”{title}”. Anna toiselle ensin eri nimi.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Type how many circles are filled beside each letter. Tab goes on, a letter jumps, Enter checks.</source>
        <translation>Näppäile kirjaimen viereen, montako ympyrää on täytetty. Sarkain vie eteenpäin, kirjain hyppää, Enter tarkistaa.</translation>
    </message>
    <message>
        <source>Type the first stop</source>
        <translation>Kirjoita ensimmäinen kohta</translation>
    </message>
    <message>
        <source>Type what stands beside each letter, 3, 2 or 1. Tab goes on, a letter jumps, Enter checks.</source>
        <translation>Näppäile kirjaimen viereen sen numero 3, 2 tai 1. Sarkain vie eteenpäin, kirjain hyppää, Enter tarkistaa.</translation>
    </message>
    <message>
        <source>Typical in this trade. Tap to plan for it.</source>
        <translation>Tyypillisiä tällä alalla. Napauta, niin varaudutaan.</translation>
    </message>
    <message>
        <source>Under 100 %: {n}</source>
        <translation>Alle 100 %: {n}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Avaa auki</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Unhappy, though better than expected. Which is it?</source>
        <translation>Harmissaan, vaikka oli odotettua parempi. Kumpi pitää paikkansa?</translation>
    </message>
    <message>
        <source>Until the round is revealed, the projector shows only who has voted.</source>
        <translation>Kunnes kierros julkistetaan, projektori näyttää vain, ketkä ovat äänestäneet.</translation>
    </message>
    <message>
        <source>Use paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>Use the silos' values</source>
        <translation>Käytä siilojen arvioita</translation>
    </message>
    <message>
        <source>Using systems</source>
        <translation>Järjestelmien käyttö</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Tuomio</translation>
    </message>
    <message>
        <source>Version {number} · works without a network</source>
        <translation>Versio {number} · toimii ilman verkkoa</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Erittäin tyytyväiset</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Void round {no}</source>
        <translation>Mitätöi kierros {no}</translation>
    </message>
    <message>
        <source>Void the round</source>
        <translation>Mitätöi kierros</translation>
    </message>
    <message>
        <source>Void this round?</source>
        <translation>Mitätöidäänkö kierros?</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Vote first</source>
        <translation>Äänestä ensin</translation>
    </message>
    <message>
        <source>Vote · round {no}</source>
        <translation>Äänestys · kierros {no}</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Äänestäjät</translation>
    </message>
    <message>
        <source>Votes are never shown by person</source>
        <translation>Ääniä ei koskaan näytetä henkilöittäin</translation>
    </message>
    <message>
        <source>Votes are shown by silo, never by person</source>
        <translation>Äänet näytetään siiloittain, ei koskaan henkilöittäin</translation>
    </message>
    <message>
        <source>Votes last</source>
        <translation>Äänestää viimeisenä</translation>
    </message>
    <message>
        <source>Votes with the others</source>
        <translation>Äänestää muiden kanssa</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>Waiting for this: {list}</source>
        <translation>Tätä odottavat: {list}</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Lämmittely</translation>
    </message>
    <message>
        <source>Warm-up, question {n} of {all}</source>
        <translation>Lämmittely, kysymys {n}/{all}</translation>
    </message>
    <message>
        <source>Warm-up: a pair</source>
        <translation>Lämmittely: pari</translation>
    </message>
    <message>
        <source>Warm-up: a story moved</source>
        <translation>Lämmittely: tarina siirretty</translation>
    </message>
    <message>
        <source>Warm-up: a story removed</source>
        <translation>Lämmittely: tarina poistettu</translation>
    </message>
    <message>
        <source>Warm-up: a story revised</source>
        <translation>Lämmittely: tarinaa muutettu</translation>
    </message>
    <message>
        <source>Was one of these in it?</source>
        <translation>Oliko siinä jotain näistä?</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Äänestystapa</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Tavat</translation>
    </message>
    <message>
        <source>We agree. What could still stop it?</source>
        <translation>Olemme samaa mieltä. Mikä voisi vielä estää?</translation>
    </message>
    <message>
        <source>We carry on now</source>
        <translation>Nyt jatketaan</translation>
    </message>
    <message>
        <source>We choose</source>
        <translation>Valitsemme</translation>
    </message>
    <message>
        <source>We held it</source>
        <translation>Harjoittelimme</translation>
    </message>
    <message>
        <source>We look back together: what holds, what is missing, and when we practise.</source>
        <translation>Katsomme yhdessä taaksepäin: mikä pitää, mitä puuttuu ja milloin harjoittelemme.</translation>
    </message>
    <message>
        <source>We meet next on {day}</source>
        <translation>Tapaamme seuraavaksi {day}</translation>
    </message>
    <message>
        <source>We practised it</source>
        <translation>Harjoittelimme</translation>
    </message>
    <message>
        <source>We promise</source>
        <translation>Lupaamme</translation>
    </message>
    <message>
        <source>We promise, by when</source>
        <translation>Lupaamme, mihin mennessä</translation>
    </message>
    <message>
        <source>We promise: {words}</source>
        <translation>Lupaamme: {words}</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Lupasimme</translation>
    </message>
    <message>
        <source>We say first</source>
        <translation>Sanomme ensin</translation>
    </message>
    <message>
        <source>We see this differently.</source>
        <translation>Näemme tämän eri tavoin.</translation>
    </message>
    <message>
        <source>We take it</source>
        <translation>Otamme</translation>
    </message>
    <message>
        <source>We take {title}</source>
        <translation>Otamme: {title}</translation>
    </message>
    <message>
        <source>Weak facts end below good ones: {weak} is not under {good} %.</source>
        <translation>Heikko jää kunnossa olevan alle: {weak} ei ole alle {good} %.</translation>
    </message>
    <message>
        <source>Weak figures</source>
        <translation>Heikot luvut</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Welcome, promise and rules</source>
        <translation>Avaus, lupaus ja pelisäännöt</translation>
    </message>
    <message>
        <source>Welcome. Today we look through the customer’s eyes.</source>
        <translation>Tervetuloa. Tänään katsomme asiakkaan silmin.</translation>
    </message>
    <message>
        <source>What are they told?</source>
        <translation>Mitä heille kerrotaan?</translation>
    </message>
    <message>
        <source>What becomes of the promise here?</source>
        <translation>Miten lupaukselle käy täällä?</translation>
    </message>
    <message>
        <source>What builds trust here?</source>
        <translation>Mikä tässä herättää luottamusta?</translation>
    </message>
    <message>
        <source>What by when?</source>
        <translation>Mitä ja mihin mennessä?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mitä siitä tuli</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Mikä voi mennä pieleen</translation>
    </message>
    <message>
        <source>What can one do with it?</source>
        <translation>Mitä sillä voi tehdä?</translation>
    </message>
    <message>
        <source>What comes before “{title}”?</source>
        <translation>Mikä tulee ennen kohtaa ”{title}”?</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Mikä tulee ensin</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Mitä seuraavaksi</translation>
    </message>
    <message>
        <source>What could go otherwise tomorrow? The first plan begins with the first words.</source>
        <translation>Mikä voi huomenna mennä toisin? Ensimmäinen suunnitelma alkaa ensimmäisistä sanoista.</translation>
    </message>
    <message>
        <source>What customers expect</source>
        <translation>Mitä asiakkaat odottavat</translation>
    </message>
    <message>
        <source>What customers experience tells every function what to go by.</source>
        <translation>Asiakkaan kokemus kertoo jokaiselle toiminnolle, minkä mukaan toimia.</translation>
    </message>
    <message>
        <source>What customers need it for</source>
        <translation>Mihin asiakas sitä tarvitsee</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>Mitä asiakkaat sanoivat</translation>
    </message>
    <message>
        <source>What customers thanked us for</source>
        <translation>Mistä asiakkaat kiittivät</translation>
    </message>
    <message>
        <source>What did a customer thank us for? Press Enter</source>
        <translation>Mistä asiakas kiitti? Paina Enter</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Mitä he sanoivat?</translation>
    </message>
    <message>
        <source>What did you learn? Write it down.</source>
        <translation>Mitä opitte? Kirjoittakaa se ylös.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mikä eroaa</translation>
    </message>
    <message>
        <source>What do they fear?</source>
        <translation>Mitä he pelkäävät?</translation>
    </message>
    <message>
        <source>What do they take for granted, or hope for?</source>
        <translation>Mitä he pitävät selvänä tai toivovat?</translation>
    </message>
    <message>
        <source>What do they want to get done?</source>
        <translation>Mitä he haluavat saada aikaan?</translation>
    </message>
    <message>
        <source>What do we agree on?</source>
        <translation>Mistä sovimme?</translation>
    </message>
    <message>
        <source>What do we agree on? Press Enter</source>
        <translation>Mistä sovimme? Paina Enter</translation>
    </message>
    <message>
        <source>What do we always say to the customer, whoever is asked?</source>
        <translation>Mitä sanomme asiakkaalle aina, kysyipä hän keneltä tahansa?</translation>
    </message>
    <message>
        <source>What do we ask next?</source>
        <translation>Mitä kysytään seuraavaksi?</translation>
    </message>
    <message>
        <source>What do we do about it?</source>
        <translation>Mitä teemme asialle?</translation>
    </message>
    <message>
        <source>What do we do instead?</source>
        <translation>Mitä teemme sen sijaan?</translation>
    </message>
    <message>
        <source>What do we do now?</source>
        <translation>Mitä teemme nyt?</translation>
    </message>
    <message>
        <source>What do we give?</source>
        <translation>Mitä annamme?</translation>
    </message>
    <message>
        <source>What do we go by?</source>
        <translation>Minkä mukaan toimimme?</translation>
    </message>
    <message>
        <source>What do we say first?</source>
        <translation>Mitä sanomme ensin?</translation>
    </message>
    <message>
        <source>What do we say or do without thinking?</source>
        <translation>Mitä sanomme tai teemme ajattelematta?</translation>
    </message>
    <message>
        <source>What do we still have to know?</source>
        <translation>Mitä meidän pitää vielä tietää?</translation>
    </message>
    <message>
        <source>What do we suggest or advise?</source>
        <translation>Mitä ehdotamme tai neuvomme?</translation>
    </message>
    <message>
        <source>What do you see that others do not?</source>
        <translation>Mitä te näette, mitä muut eivät?</translation>
    </message>
    <message>
        <source>What does it cost us?</source>
        <translation>Mitä se meille maksaa?</translation>
    </message>
    <message>
        <source>What does it say to the customer?</source>
        <translation>Mitä se viestii asiakkaalle?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Mitä kuvassa näkyy?</translation>
    </message>
    <message>
        <source>What does one see or hear?</source>
        <translation>Mitä silloin näkee tai kuulee?</translation>
    </message>
    <message>
        <source>What does the customer do?</source>
        <translation>Mitä asiakas tekee?</translation>
    </message>
    <message>
        <source>What does the customer do? Enter</source>
        <translation>Mitä asiakas tekee? Enter</translation>
    </message>
    <message>
        <source>What does the customer do? Enter writes a card</source>
        <translation>Mitä asiakas tekee? Enter kirjoittaa kortin</translation>
    </message>
    <message>
        <source>What does the customer gain from the object?</source>
        <translation>Mitä hyötyä esineestä on asiakkaalle?</translation>
    </message>
    <message>
        <source>What does the system ask of our ways?</source>
        <translation>Mitä järjestelmä vaatii tavoiltamme?</translation>
    </message>
    <message>
        <source>What does {name} take?</source>
        <translation>Minkä {name} ottaa?</translation>
    </message>
    <message>
        <source>What else is in their day?</source>
        <translation>Mitä muuta heidän päivässään on?</translation>
    </message>
    <message>
        <source>What else is the customer doing?</source>
        <translation>Mitä muuta asiakas tekee samalla?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <source>What gets better?</source>
        <translation>Mikä paranee?</translation>
    </message>
    <message>
        <source>What gets better? Press Enter</source>
        <translation>Mikä paranee? Paina Enter</translation>
    </message>
    <message>
        <source>What goes on, stops or starts</source>
        <translation>Mikä jatkuu, loppuu tai alkaa</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Mikä menee vikaan</translation>
    </message>
    <message>
        <source>What goes wrong anyway, and what we say first.</source>
        <translation>Mikä menee silti vikaan, ja mitä sanomme ensin.</translation>
    </message>
    <message>
        <source>What goes wrong anyway?</source>
        <translation>Mikä menee silti vikaan?</translation>
    </message>
    <message>
        <source>What goes wrong here, even on a good day?</source>
        <translation>Mikä menee vikaan hyvänäkin päivänä?</translation>
    </message>
    <message>
        <source>What goes wrong here?</source>
        <translation>Mikä meillä menee vikaan?</translation>
    </message>
    <message>
        <source>What goes wrong?</source>
        <translation>Mikä menee vikaan?</translation>
    </message>
    <message>
        <source>What happened to “{title}”?</source>
        <translation>Mitä tapahtui: ”{title}”?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>What happens in the encounters?</source>
        <translation>Mitä kohtaamisissa tapahtuu?</translation>
    </message>
    <message>
        <source>What happens in the first 30 seconds?</source>
        <translation>Mitä tapahtuu ensimmäisten 30 sekunnin aikana?</translation>
    </message>
    <message>
        <source>What happens within a week?</source>
        <translation>Mitä tapahtuu viikon sisällä?</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>Mitä on tapahtunut?</translation>
    </message>
    <message>
        <source>What has impact, what is easy?</source>
        <translation>Mikä vaikuttaa, mikä on helppo?</translation>
    </message>
    <message>
        <source>What have they learned, what did we promise, what do people say, what do others do? Write the first one down.</source>
        <translation>Mitä he ovat oppineet, mitä lupasimme, mitä puhutaan, mitä muut tekevät? Kirjoita ensimmäinen.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Entä jos</translation>
    </message>
    <message>
        <source>What if everything aimed at what succeeds in their day?</source>
        <translation>Entä jos kaikki tähtäisi siihen, mikä heidän päivässään onnistuu?</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Entä jos…</translation>
    </message>
    <message>
        <source>What in the customer's own life starts this?</source>
        <translation>Mistä asiakkaan omassa elämässä tämä alkaa?</translation>
    </message>
    <message>
        <source>What in their own life starts it?</source>
        <translation>Mikä heidän omassa elämässään käynnistää sen?</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>Mitä tehdään?</translation>
    </message>
    <message>
        <source>What is done? Press Enter</source>
        <translation>Mitä tehdään? Paina Enter</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Mitä odotetaan</translation>
    </message>
    <message>
        <source>What is good to know here?</source>
        <translation>Mitä tässä on hyvä tietää?</translation>
    </message>
    <message>
        <source>What is it for, to the customer?</source>
        <translation>Mihin asiakas sitä käyttää?</translation>
    </message>
    <message>
        <source>What is kept of an earlier session (“{title}”) cannot be read, so nothing was read.</source>
        <translation>Aiemmasta pajakerrasta tallessa olevaa (”{title}”) ei voi lukea, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Mitä mitataan</translation>
    </message>
    <message>
        <source>What is open is left for a reason.</source>
        <translation>Avoin on jätetty auki syystä.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Mitä sanotaan</translation>
    </message>
    <message>
        <source>What is the base, and how good is good enough? The path is drawn over these.</source>
        <translation>Mikä on perusta, ja milloin se on kunnossa? Polku kulkee näiden päällä.</translation>
    </message>
    <message>
        <source>What is the customer's reason?</source>
        <translation>Mikä on asiakkaan syy?</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Mikä on tilanne?</translation>
    </message>
    <message>
        <source>What is the workshop called?</source>
        <translation>Mikä on työpajan nimi?</translation>
    </message>
    <message>
        <source>What is there, and what does it say?</source>
        <translation>Mitä siellä on, ja mitä se viestii?</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Mitä kerrotaan</translation>
    </message>
    <message>
        <source>What it asks of working life</source>
        <translation>Mitä se pyytää työelämältä</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Mitä se tuo</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Mitä se muuttaa</translation>
    </message>
    <message>
        <source>What it does for us</source>
        <translation>Mitä se tekee meille</translation>
    </message>
    <message>
        <source>What it does to our own work</source>
        <translation>Mitä se tekee omalle työllemme</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mitä se koskee</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mitä varten</translation>
    </message>
    <message>
        <source>What it must make possible</source>
        <translation>Mitä sen pitää mahdollistaa</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Mihin sitä käytetään</translation>
    </message>
    <message>
        <source>What keeps happening?</source>
        <translation>Mikä toistuu?</translation>
    </message>
    <message>
        <source>What keeps it from happening?</source>
        <translation>Mikä estää sen?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Millainen</translation>
    </message>
    <message>
        <source>What kind is it today?</source>
        <translation>Millainen se on tänään?</translation>
    </message>
    <message>
        <source>What kind of path is it?</source>
        <translation>Millainen polku se on?</translation>
    </message>
    <message>
        <source>What led nowhere yet</source>
        <translation>Mikä ei ole vielä johtanut mihinkään</translation>
    </message>
    <message>
        <source>What made you feel well served?</source>
        <translation>Mistä tuli tunne hyvästä palvelusta?</translation>
    </message>
    <message>
        <source>What makes it so</source>
        <translation>Mistä se syntyy</translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation>Mistä se syntyy?</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Mitä siirtyy</translation>
    </message>
    <message>
        <source>What must change on the other side</source>
        <translation>Mitä toisella puolella pitää muuttua</translation>
    </message>
    <message>
        <source>What must succeed in their day?</source>
        <translation>Missä heidän pitää onnistua?</translation>
    </message>
    <message>
        <source>What must succeed in this person’s day?</source>
        <translation>Minkä pitää onnistua tämän ihmisen päivässä?</translation>
    </message>
    <message>
        <source>What must the next one always know, and where is it written?</source>
        <translation>Mitä seuraavan on aina tiedettävä, ja mihin se kirjataan?</translation>
    </message>
    <message>
        <source>What needs no permission?</source>
        <translation>Mihin ei tarvita lupaa?</translation>
    </message>
    <message>
        <source>What passes</source>
        <translation>Mitä siirtyy</translation>
    </message>
    <message>
        <source>What passes: {what}</source>
        <translation>Siirtyy: {what}</translation>
    </message>
    <message>
        <source>What practice taught</source>
        <translation>Mitä harjoittelu opetti</translation>
    </message>
    <message>
        <source>What should it bring about?</source>
        <translation>Mitä sen pitäisi saada aikaan?</translation>
    </message>
    <message>
        <source>What should we notice? Then Enter</source>
        <translation>Mitä pitäisi huomata? Sitten Enter</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Mikä sen osoittaa</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Mistä sen näkee?</translation>
    </message>
    <message>
        <source>What shows that this can be done?</source>
        <translation>Mikä osoittaa, että tämä on tehtävissä?</translation>
    </message>
    <message>
        <source>What state is it in?</source>
        <translation>Missä kunnossa se on?</translation>
    </message>
    <message>
        <source>What stays in mind: the weakest moment and the end</source>
        <translation>Mieleen jäävät heikoin hetki ja loppu</translation>
    </message>
    <message>
        <source>What stays in mind: {word}</source>
        <translation>Mieleen jää: {word}</translation>
    </message>
    <message>
        <source>What success needs</source>
        <translation>Mitä onnistuminen vaatii</translation>
    </message>
    <message>
        <source>What success needs, and the five theses</source>
        <translation>Mitä onnistuminen vaatii, ja viisi teesiä</translation>
    </message>
    <message>
        <source>What success needs: changed</source>
        <translation>Mitä onnistuminen vaatii: muutettu</translation>
    </message>
    <message>
        <source>What the bars say</source>
        <translation>Mitä palkit kertovat</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>Mitä asiakas tekee</translation>
    </message>
    <message>
        <source>What the map stands on</source>
        <translation>Mihin kartta perustuu</translation>
    </message>
    <message>
        <source>What the path says</source>
        <translation>Mitä polku kertoo</translation>
    </message>
    <message>
        <source>What the time is used for</source>
        <translation>Mihin aika käytetään</translation>
    </message>
    <message>
        <source>What the votes tell</source>
        <translation>Mitä äänet kertovat</translation>
    </message>
    <message>
        <source>What they expect</source>
        <translation>Mitä he odottavat</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Mitä he tarvitsevat</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>What this map rests on</source>
        <translation>Mihin kartta nojaa</translation>
    </message>
    <message>
        <source>What this measure belongs to is not there any more.</source>
        <translation>Sitä, mihin tämä mittari kuuluu, ei enää ole.</translation>
    </message>
    <message>
        <source>What this path means for us</source>
        <translation>Mitä polku tarkoittaa meille</translation>
    </message>
    <message>
        <source>What to ask back</source>
        <translation>Mitä kysytään takaisin</translation>
    </message>
    <message>
        <source>What was agreed stands. All of it is kept as it was that day:</source>
        <translation>Sovittu pitää. Kaikki on tallessa sellaisena kuin se sinä päivänä oli:</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Mitä vastattiin</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Mitä tarkistettiin</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
    <message>
        <source>What was it good for?</source>
        <translation>Mihin sitä tarvittiin?</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Mitä luvattiin</translation>
    </message>
    <message>
        <source>What we chose</source>
        <translation>Mitä valitsimme</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Mitä teemme asialle</translation>
    </message>
    <message>
        <source>What we do for the staff</source>
        <translation>Mitä teemme henkilöstön hyväksi</translation>
    </message>
    <message>
        <source>What we do, and who takes it</source>
        <translation>Mitä teemme ja kuka sen ottaa</translation>
    </message>
    <message>
        <source>What we know of its use</source>
        <translation>Mitä tiedämme käytöstä</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Mitä opimme</translation>
    </message>
    <message>
        <source>What we leave with</source>
        <translation>Mitä viemme mukanamme</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Mitä lupaamme</translation>
    </message>
    <message>
        <source>What we think of a lane</source>
        <translation>Mitä kaistasta ajatellaan</translation>
    </message>
    <message>
        <source>What we think of it</source>
        <translation>Mitä siitä ajatellaan</translation>
    </message>
    <message>
        <source>What we want to remember of this day</source>
        <translation>Mitä haluamme muistaa tästä päivästä</translation>
    </message>
    <message>
        <source>What will make a 4 a 5?</source>
        <translation>Mikä tekee nelosesta viitosen?</translation>
    </message>
    <message>
        <source>What would be different for the customer?</source>
        <translation>Mikä olisi asiakkaalle toisin?</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Mitä otettaisiin</translation>
    </message>
    <message>
        <source>What would turn a four into a five?</source>
        <translation>Mikä tekisi nelosesta vitosen?</translation>
    </message>
    <message>
        <source>What you do now is saved in Documents, in the folder CX Workshop. The damaged file stays as it was.</source>
        <translation>Se mitä nyt teet, tallentuu Tiedostot-kansion kansioon CX Workshop. Vioittunut tiedosto pysyy ennallaan.</translation>
    </message>
    <message>
        <source>What “{name}” is told: changed</source>
        <translation>Mitä kerrotaan, ”{name}”: muutettu</translation>
    </message>
    <message>
        <source>What “{title}” serves</source>
        <translation>Mitä ”{title}” palvelee</translation>
    </message>
    <message>
        <source>What-if round</source>
        <translation>Entä jos -kierros</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>When and where do they need us?</source>
        <translation>Milloin ja missä he tarvitsevat meitä?</translation>
    </message>
    <message>
        <source>When did you hold it?</source>
        <translation>Milloin harjoittelitte?</translation>
    </message>
    <message>
        <source>When did you practise it?</source>
        <translation>Milloin harjoittelitte sitä?</translation>
    </message>
    <message>
        <source>When do we look at this plan again?</source>
        <translation>Milloin katsomme tätä suunnitelmaa uudelleen?</translation>
    </message>
    <message>
        <source>When do we meet next?</source>
        <translation>Milloin tapaamme seuraavaksi?</translation>
    </message>
    <message>
        <source>When do you meet next?</source>
        <translation>Milloin tapaatte seuraavan kerran?</translation>
    </message>
    <message>
        <source>When do you rehearse it?</source>
        <translation>Milloin harjoittelette?</translation>
    </message>
    <message>
        <source>When is it over for the customer?</source>
        <translation>Milloin asia on asiakkaalle ohi?</translation>
    </message>
    <message>
        <source>When is the workshop opened again?</source>
        <translation>Milloin työpaja avataan uudelleen?</translation>
    </message>
    <message>
        <source>When it went wrong, the plan is</source>
        <translation>Jos meni pieleen, varasuunnitelma on</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Kun jotain menee pieleen</translation>
    </message>
    <message>
        <source>When this happens</source>
        <translation>Kun näin käy</translation>
    </message>
    <message>
        <source>When to look at this again?</source>
        <translation>Milloin katsotaan uudelleen?</translation>
    </message>
    <message>
        <source>When to look at this list again?</source>
        <translation>Milloin lista katsotaan uudelleen?</translation>
    </message>
    <message>
        <source>When was this written down?</source>
        <translation>Milloin tämä kirjattiin?</translation>
    </message>
    <message>
        <source>When we practise</source>
        <translation>Milloin harjoittelemme</translation>
    </message>
    <message>
        <source>When, where, and what has just happened</source>
        <translation>Milloin, missä ja mitä juuri tapahtui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Where do the PDFs go?</source>
        <translation>Mihin PDF:t tehdään?</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Mistä se tulee?</translation>
    </message>
    <message>
        <source>Where does it happen?</source>
        <translation>Missä se tapahtuu?</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Mistä saatu?</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Mistä se johtuu</translation>
    </message>
    <message>
        <source>Where it passes</source>
        <translation>Kuka sen näkee</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Missä se näkyy</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Missä kohdassa</translation>
    </message>
    <message>
        <source>Where problems are born</source>
        <translation>Missä ongelmat syntyvät</translation>
    </message>
    <message>
        <source>Where should it get?</source>
        <translation>Mihin pitäisi päästä?</translation>
    </message>
    <message>
        <source>Where the group differed from the vote</source>
        <translation>Missä ryhmä poikkesi äänistä</translation>
    </message>
    <message>
        <source>Where the knowledge comes from</source>
        <translation>Mistä tieto on</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Missä olemme</translation>
    </message>
    <message>
        <source>Where, and what we could borrow</source>
        <translation>Missä, ja mitä voisimme lainata</translation>
    </message>
    <message>
        <source>Which channel</source>
        <translation>Mikä kanava</translation>
    </message>
    <message>
        <source>Which did they mean?</source>
        <translation>Kumpaa tarkoitettiin?</translation>
    </message>
    <message>
        <source>Which field of the system does everybody use in the same way?</source>
        <translation>Mitä järjestelmän kenttää kaikki käyttävät samalla tavalla?</translation>
    </message>
    <message>
        <source>Which pile is next?</source>
        <translation>Mikä pino on vuorossa?</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>Mikä kierros</translation>
    </message>
    <message>
        <source>Which scale is this answer on? Add a column “Scale” with yes/no, satisfaction, recommend or effort.</source>
        <translation>Millä asteikolla tämä vastaus on? Lisää sarake ”Asteikko” ja siihen kyllä/ei, tyytyväisyys, suosittelu tai helppous.</translation>
    </message>
    <message>
        <source>Which scale is this? Write yes/no, satisfaction, recommend or effort.</source>
        <translation>Mikä asteikko tämä on? Kirjoita kyllä/ei, tyytyväisyys, suosittelu tai helppous.</translation>
    </message>
    <message>
        <source>Which silo writes?</source>
        <translation>Mikä siilo kirjoittaa?</translation>
    </message>
    <message>
        <source>Which silos it touches</source>
        <translation>Mitä siiloja se koskee</translation>
    </message>
    <message>
        <source>Which stop does it serve?</source>
        <translation>Mitä kohtaa se palvelee?</translation>
    </message>
    <message>
        <source>Which system</source>
        <translation>Mikä järjestelmä</translation>
    </message>
    <message>
        <source>Which system does it need?</source>
        <translation>Minkä järjestelmän se tarvitsee?</translation>
    </message>
    <message>
        <source>Which targets help the customer most?</source>
        <translation>Mitkä kohteet auttavat asiakasta eniten?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Who and system</source>
        <translation>Kuka ja järjestelmä</translation>
    </message>
    <message>
        <source>Who at the top has promised time or money?</source>
        <translation>Kuka johdosta on luvannut aikaa tai rahaa?</translation>
    </message>
    <message>
        <source>Who came late?</source>
        <translation>Kuka tuli myöhässä?</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>Kuka vastaa tästä</translation>
    </message>
    <message>
        <source>Who carries this?</source>
        <translation>Kuka vastaa tästä?</translation>
    </message>
    <message>
        <source>Who does step {n}</source>
        <translation>Kuka tekee askeleen {n}</translation>
    </message>
    <message>
        <source>Who does what, when?</source>
        <translation>Kuka tekee mitä ja milloin?</translation>
    </message>
    <message>
        <source>Who else should hear? Press Enter</source>
        <translation>Kenelle muulle kerrotaan? Paina Enter</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Kuka auttaa?</translation>
    </message>
    <message>
        <source>Who is leaving?</source>
        <translation>Kuka lähtee?</translation>
    </message>
    <message>
        <source>Who is not at all as we think?</source>
        <translation>Kuka ei ole lainkaan niin kuin luulemme?</translation>
    </message>
    <message>
        <source>Who is told how it goes</source>
        <translation>Kenelle kerrotaan, miten menee</translation>
    </message>
    <message>
        <source>Who leaves goes nowhere: draw that move into the open.</source>
        <translation>Lähtevä ei mene mihinkään: piirrä siirtymä tyhjään.</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Kuka siitä huolehtii?</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Ketkä tapaavat</translation>
    </message>
    <message>
        <source>Who notices first</source>
        <translation>Kuka huomaa ensin</translation>
    </message>
    <message>
        <source>Who owns the environment?</source>
        <translation>Kenen vastuulla ympäristö on?</translation>
    </message>
    <message>
        <source>Who plays whom</source>
        <translation>Kuka esittää ketäkin</translation>
    </message>
    <message>
        <source>Who reacts</source>
        <translation>Kuka reagoi</translation>
    </message>
    <message>
        <source>Who saw or said it</source>
        <translation>Kuka näki tai sanoi</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kuka huolehtii</translation>
    </message>
    <message>
        <source>Who sends it?</source>
        <translation>Kuka lähettää?</translation>
    </message>
    <message>
        <source>Who surprises us?</source>
        <translation>Kuka yllättää meidät?</translation>
    </message>
    <message>
        <source>Who takes this?</source>
        <translation>Kuka ottaa tämän?</translation>
    </message>
    <message>
        <source>Who takes what?</source>
        <translation>Kuka ottaa minkä?</translation>
    </message>
    <message>
        <source>Who takes “{title}”?</source>
        <translation>Kuka ottaa kohdan ”{title}”?</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Kuka kertoo</translation>
    </message>
    <message>
        <source>Who told it to each other?</source>
        <translation>Ketkä kertoivat toisilleen?</translation>
    </message>
    <message>
        <source>Who votes belongs to a silo. Choose a silo for {name} first.</source>
        <translation>Äänestäjä kuuluu siiloon. Valitse ensin siilo: {name}.</translation>
    </message>
    <message>
        <source>Who votes on ease</source>
        <translation>Kuka äänestää helppoudesta</translation>
    </message>
    <message>
        <source>Who wanted what</source>
        <translation>Kuka halusi mitä</translation>
    </message>
    <message>
        <source>Who would do the work</source>
        <translation>Työn tekijät</translation>
    </message>
    <message>
        <source>Who wrote them</source>
        <translation>Kuka ne kirjoitti</translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation>Kuka kirjoitti tämän?</translation>
    </message>
    <message>
        <source>Whole path</source>
        <translation>Koko polku</translation>
    </message>
    <message>
        <source>Whose ballot is taken back?</source>
        <translation>Kenen lippu perutaan?</translation>
    </message>
    <message>
        <source>Whose cards</source>
        <translation>Kenen kortteja</translation>
    </message>
    <message>
        <source>Whose day are we talking about? We choose one group.</source>
        <translation>Kenen päivästä puhumme? Valitsemme yhden ryhmän.</translation>
    </message>
    <message>
        <source>Whose day we look at</source>
        <translation>Kenen päivää katsomme</translation>
    </message>
    <message>
        <source>Whose is it</source>
        <translation>Kenen vastuulla</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kenen se on</translation>
    </message>
    <message>
        <source>Whose need “{title}” answers</source>
        <translation>Kenen tarpeeseen ”{title}” vastaa</translation>
    </message>
    <message>
        <source>Whose path is it?</source>
        <translation>Kenen polku se on?</translation>
    </message>
    <message>
        <source>Whose slip is missing abstains, and is counted so.</source>
        <translation>Kenen lipuke puuttuu, ei äänestä, ja hänet lasketaan niin.</translation>
    </message>
    <message>
        <source>Whose slip is next?</source>
        <translation>Kenen lipuke on vuorossa?</translation>
    </message>
    <message>
        <source>Whose voices</source>
        <translation>Kenen ääni kuuluu</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Kenen työtä</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Why are we on this path?</source>
        <translation>Miksi olemme tällä polulla?</translation>
    </message>
    <message>
        <source>Why did it feel good?</source>
        <translation>Miksi tuntui hyvältä?</translation>
    </message>
    <message>
        <source>Why does it matter to them?</source>
        <translation>Miksi se on heille tärkeää?</translation>
    </message>
    <message>
        <source>Why does work feel so?</source>
        <translation>Miksi työ tuntuu siltä?</translation>
    </message>
    <message>
        <source>Why is it born there?</source>
        <translation>Miksi se syntyy siellä?</translation>
    </message>
    <message>
        <source>Why is {name} on this path?</source>
        <translation>Miksi {name} on tällä polulla?</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Miksi sitä ei lasketa</translation>
    </message>
    <message>
        <source>Why it is there</source>
        <translation>Miksi se on olemassa</translation>
    </message>
    <message>
        <source>Why more than expected?</source>
        <translation>Miksi yli odotusten?</translation>
    </message>
    <message>
        <source>Why was it more than you expected?</source>
        <translation>Miksi se oli enemmän kuin odotit?</translation>
    </message>
    <message>
        <source>Why was it stopped?</source>
        <translation>Miksi se keskeytettiin?</translation>
    </message>
    <message>
        <source>Why we are here</source>
        <translation>Miksi olemme täällä</translation>
    </message>
    <message>
        <source>Why we are on this path</source>
        <translation>Miksi olemme tällä polulla</translation>
    </message>
    <message>
        <source>Why we leave it</source>
        <translation>Miksi jätämme tämän</translation>
    </message>
    <message>
        <source>Why we leave it: written</source>
        <translation>Perustelu kirjattu</translation>
    </message>
    <message>
        <source>Why, in our own words</source>
        <translation>Miksi, omin sanoin</translation>
    </message>
    <message>
        <source>Why, when the dots do not say so?</source>
        <translation>Miksi, kun pisteet eivät sano niin?</translation>
    </message>
    <message>
        <source>Winning customers</source>
        <translation>Asiakashankinta</translation>
    </message>
    <message>
        <source>With a split by silo, a colleague could guess your dots.</source>
        <translation>Siilojaosta työkaveri voi arvata pisteesi.</translation>
    </message>
    <message>
        <source>With a vote</source>
        <translation>Saa äänestää</translation>
    </message>
    <message>
        <source>With it we can serve in a way we could not before.</source>
        <translation>Sillä voimme palvella tavalla, johon emme ennen pystyneet.</translation>
    </message>
    <message>
        <source>With this many dots nobody has to choose.</source>
        <translation>Näin monella pisteellä kenenkään ei tarvitse valita.</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Meillä</translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation>Ilman ääntä</translation>
    </message>
    <message>
        <source>Words under a picture</source>
        <translation>Kuvan teksti</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>Work instruction</source>
        <translation>Työohje</translation>
    </message>
    <message>
        <source>Work waits for another team</source>
        <translation>Työ odottaa toista tiimiä</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>Working, driving, with children</source>
        <translation>Työssä, ajamassa, lasten kanssa</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Toimii</translation>
    </message>
    <message>
        <source>Workshop opened again</source>
        <translation>Työpaja avataan uudelleen</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Työpajat</translation>
    </message>
    <message>
        <source>Workshops (*.cxw)</source>
        <translation>Työpajat (*.cxw)</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Huoli</translation>
    </message>
    <message>
        <source>Worst gap</source>
        <translation>Pahin ero</translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>Suosittelisi</translation>
    </message>
    <message>
        <source>Would recommend 0–10</source>
        <translation>Suosittelisi 0–10</translation>
    </message>
    <message>
        <source>Would the earlier step remove this?</source>
        <translation>Poistaisiko aiempi vaihe tämän?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Kirjoita tavoite</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Kirjoita varasuunnitelma</translation>
    </message>
    <message>
        <source>Write a plan, or choose a target first</source>
        <translation>Kirjoita ensin varasuunnitelma tai valitse kohde</translation>
    </message>
    <message>
        <source>Write a year such as 2022.</source>
        <translation>Kirjoita vuosi, esimerkiksi 2022.</translation>
    </message>
    <message>
        <source>Write another code…</source>
        <translation>Kirjaa toinen koodi…</translation>
    </message>
    <message>
        <source>Write another name…</source>
        <translation>Kirjaa toinen nimi…</translation>
    </message>
    <message>
        <source>Write both sides of the pair first.</source>
        <translation>Kirjoita ensin parin molemmat puolet.</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Kirjoita tähän</translation>
    </message>
    <message>
        <source>Write here what the customer does. Cards wait here until you place them.</source>
        <translation>Kirjoita tähän, mitä asiakas tekee. Kortit odottavat tässä, kunnes ne sijoitetaan.</translation>
    </message>
    <message>
        <source>Write how many answered in each class.</source>
        <translation>Kirjoita, kuinka moni vastasi mitenkin.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Kirjoita ensin jotain.</translation>
    </message>
    <message>
        <source>Write the count</source>
        <translation>Kirjaa luku</translation>
    </message>
    <message>
        <source>Write the date as year, month and day, for example 2026-03-12.</source>
        <translation>Kirjoita päivä muodossa vuosi, kuukausi, päivä, esimerkiksi 2026-03-12.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-03-12.</source>
        <translation>Kirjoita päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2026-03-12.</translation>
    </message>
    <message>
        <source>Write the other side</source>
        <translation>Kirjoita toinen puoli</translation>
    </message>
    <message>
        <source>Write what is said first.</source>
        <translation>Kirjoita ensin, mitä sanotaan.</translation>
    </message>
    <message>
        <source>Write why, so that nobody has to guess later.</source>
        <translation>Kirjoita syy, niin kukaan ei joudu arvailemaan.</translation>
    </message>
    <message>
        <source>Write your own card</source>
        <translation>Kirjoita oma kortti</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Written by all silos</source>
        <translation>Kaikkien siilojen kirjoittamat</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Kirjoittaja: {name}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Year 1</source>
        <translation>1. vuosi</translation>
    </message>
    <message>
        <source>Year 2</source>
        <translation>2. vuosi</translation>
    </message>
    <message>
        <source>Year 3</source>
        <translation>3. vuosi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Yes, my ballot</source>
        <translation>Kyllä, lippuni</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Ask its owner for a copy.</source>
        <translation>Sinulla ei ole lupaa lukea tätä tiedostoa. Pyydä kopio sen omistajalta.</translation>
    </message>
    <message>
        <source>You can look at everything and print it. Nothing changes before you bring it back.</source>
        <translation>Voit katsoa ja tulostaa kaiken. Mikään ei muutu, ennen kuin palautat sen.</translation>
    </message>
    <message>
        <source>You can look at everything. To write, close it there, or save it somewhere else.</source>
        <translation>Voit katsoa kaikkea. Jos haluat kirjoittaa, sulje se siellä tai tallenna muualle.</translation>
    </message>
    <message>
        <source>You have {dots} for each side. Fill a circle for each.</source>
        <translation>Sinulla on {dots} kummallekin puolelle. Täytä jokaiselle ympyrä.</translation>
    </message>
    <message>
        <source>You have {dots}. Fill a circle for each.</source>
        <translation>Sinulla on {dots}. Täytä jokaiselle ympyrä.</translation>
    </message>
    <message>
        <source>You have {dots}. Fill one circle.</source>
        <translation>Sinulla on {dots}. Täytä yksi ympyrä.</translation>
    </message>
    <message>
        <source>You have {dots}. Write beside a target how many it gets.</source>
        <translation>Sinulla on {dots}. Kirjoita kohteen viereen, montako se saa.</translation>
    </message>
    <message>
        <source>You may decide yourself</source>
        <translation>Saat päättää itse</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sinun vastauksesi</translation>
    </message>
    <message>
        <source>Your answer is in. Pass the laptop on.</source>
        <translation>Vastauksesi on tallessa. Anna kone eteenpäin.</translation>
    </message>
    <message>
        <source>Your ballot is hidden. Everything on it is still there.</source>
        <translation>Lippusi on piilossa. Kaikki on siinä tallella.</translation>
    </message>
    <message>
        <source>Your ballot, {name}</source>
        <translation>Lippusi, {name}</translation>
    </message>
    <message>
        <source>Your best service experience</source>
        <translation>Paras palvelukokemukseni</translation>
    </message>
    <message>
        <source>Your best service experience: what happened?</source>
        <translation>Paras palvelukokemuksesi: mitä tapahtui?</translation>
    </message>
    <message>
        <source>Your choices, {name}</source>
        <translation>Valintasi, {name}</translation>
    </message>
    <message>
        <source>Your dots</source>
        <translation>Pisteesi</translation>
    </message>
    <message>
        <source>Your dots show in a moment. Is anybody looking?</source>
        <translation>Pisteesi näkyvät kohta. Katsooko joku?</translation>
    </message>
    <message>
        <source>Your secret ballot, {name}</source>
        <translation>Salainen lippusi, {name}</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Sinun äänesi</translation>
    </message>
    <message>
        <source>Your work is saved. What happened is written in {log}. Close the program and start it again.</source>
        <translation>Työsi on tallessa. Tapahtunut on kirjattu tiedostoon {log}. Sulje ohjelma ja käynnistä se uudelleen.</translation>
    </message>
    <message>
        <source>Your workshops</source>
        <translation>Työpajasi</translation>
    </message>
    <message>
        <source>Your workshops will be here, each with its line.</source>
        <translation>Työpajasi tulevat tähän, kukin oma viivansa mukanaan.</translation>
    </message>
    <message>
        <source>Zoom {n} %</source>
        <translation>Suurennos {n} %</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>kuvaus</translation>
    </message>
    <message>
        <source>a feedback loop</source>
        <translation>palautesilmukka</translation>
    </message>
    <message>
        <source>a finer description</source>
        <translation>tarkempi kuvaus</translation>
    </message>
    <message>
        <source>a flow with its final check</source>
        <translation>kulku, jossa on loppuvarmistus</translation>
    </message>
    <message>
        <source>a guess: nobody from {code} is here</source>
        <translation>arvaus: kukaan siilosta {code} ei ole paikalla</translation>
    </message>
    <message>
        <source>a light is green only with evidence</source>
        <translation>vihreä vain perustellusti</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>viesti</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>kuva</translation>
    </message>
    <message>
        <source>a plan that is ready</source>
        <translation>valmis varasuunnitelma</translation>
    </message>
    <message>
        <source>a promised time</source>
        <translation>luvattu aika</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>kysymys</translation>
    </message>
    <message>
        <source>a question to ask</source>
        <translation>kysymys asiakkaalle</translation>
    </message>
    <message>
        <source>a run-off among those that are level. A tie that does not touch the cut line needs no decision.</source>
        <translation>ratkaisukierros tasoissa olevien kesken. Tasatulos, joka ei osu valintarajaan, ei vaadi päätöstä.</translation>
    </message>
    <message>
        <source>a shrug</source>
        <translation>olankohautus</translation>
    </message>
    <message>
        <source>a small thing</source>
        <translation>pieni asia</translation>
    </message>
    <message>
        <source>a step of the flow</source>
        <translation>kulun vaihe</translation>
    </message>
    <message>
        <source>a variant of the situation</source>
        <translation>tilanteen muunnelma</translation>
    </message>
    <message>
        <source>about half by us</source>
        <translation>noin puolet me</translation>
    </message>
    <message>
        <source>above</source>
        <translation>yli</translation>
    </message>
    <message>
        <source>above the line</source>
        <translation>rajan yläpuolella</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>ei äänestä</translation>
    </message>
    <message>
        <source>act first</source>
        <translation>toimi heti</translation>
    </message>
    <message>
        <source>act next</source>
        <translation>toimi seuraavaksi</translation>
    </message>
    <message>
        <source>after the others</source>
        <translation>muiden jälkeen</translation>
    </message>
    <message>
        <source>after “{title}”</source>
        <translation>tämän jälkeen: ”{title}”</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>uudelleen {day}</translation>
    </message>
    <message>
        <source>agenda and clock</source>
        <translation>ohjelma ja kello</translation>
    </message>
    <message>
        <source>agreed hand-over from {giver} to {taker}</source>
        <translation>sovittu vastuun siirto {giver}–{taker}</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>aikomus</translation>
    </message>
    <message>
        <source>all signed</source>
        <translation>kaikki allekirjoittaneet</translation>
    </message>
    <message>
        <source>all {n} repair what does not work</source>
        <translation>kaikki {n} korjaavat sitä, mikä ei toimi</translation>
    </message>
    <message>
        <source>always noticed by us first</source>
        <translation>me huomaamme aina ensin</translation>
    </message>
    <message>
        <source>always us</source>
        <translation>aina me</translation>
    </message>
    <message>
        <source>an aim</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>an observation</source>
        <translation>havainto</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>omistaja</translation>
    </message>
    <message>
        <source>and experienced</source>
        <translation>ja koettu</translation>
    </message>
    <message>
        <source>and where they show</source>
        <translation>ja missä ne näkyvät</translation>
    </message>
    <message>
        <source>and why they exist</source>
        <translation>ja miksi ne ovat olemassa</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja {n} muuta</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ja vielä {n}</numerusform>
            <numerusform>ja vielä {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more cards</source>
        <translation>
            <numerusform>ja {n} muu kortti</numerusform>
            <numerusform>ja {n} muuta korttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more silos</source>
        <translation>
            <numerusform>ja {n} muu siilo</numerusform>
            <numerusform>ja {n} muuta siiloa</numerusform>
        </translation>
    </message>
    <message>
        <source>and “{other}”</source>
        <translation>ja ”{other}”</translation>
    </message>
    <message>
        <source>annoyance</source>
        <translation>harmi</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>odotusten mukainen</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>ennallaan</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>oletus</translation>
    </message>
    <message>
        <source>assumption, partly researched, researched.</source>
        <translation>oletus, osin tutkittu, tutkittu.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>kohdassa</translation>
    </message>
    <message>
        <source>at no stop of its own</source>
        <translation>ei omassa kohdassa</translation>
    </message>
    <message>
        <source>at {stop}</source>
        <translation>kohdassa {stop}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>kello {time}</translation>
    </message>
    <message>
        <source>awful</source>
        <translation>kamala</translation>
    </message>
    <message>
        <source>back to {number}, sheet {sheet}</source>
        <translation>kohtaan {number}, arkki {sheet}</translation>
    </message>
    <message>
        <source>backstage</source>
        <translation>taustalla</translation>
    </message>
    <message>
        <source>ballot letters, {ballots} of {people}</source>
        <translation>lipun kirjaimet, {ballots}/{people}</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>äänestyslippua</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>pystyviiva</translation>
    </message>
    <message>
        <source>base first</source>
        <translation>perusta ensin</translation>
    </message>
    <message>
        <source>be aware</source>
        <translation>tiedosta</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>aloitettu</translation>
    </message>
    <message>
        <source>below</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>below the line</source>
        <translation>rajan alapuolella</translation>
    </message>
    <message>
        <source>best</source>
        <translation>paras</translation>
    </message>
    <message>
        <source>better</source>
        <translation>parempi</translation>
    </message>
    <message>
        <source>black</source>
        <translation>musta</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>suuntaan ja toiseen</translation>
    </message>
    <message>
        <source>break</source>
        <translation>tauko</translation>
    </message>
    <message>
        <source>breaks it</source>
        <translation>rikkoo</translation>
    </message>
    <message>
        <source>breaks off and carries on later</source>
        <translation>keskeyttää ja jatkaa myöhemmin</translation>
    </message>
    <message>
        <source>breaks the promise</source>
        <translation>rikkoo lupauksen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} mennessä</translation>
    </message>
    <message>
        <source>carries on in another channel</source>
        <translation>jatkaa toisessa kanavassa</translation>
    </message>
    <message numerus="yes">
        <source>carries {n}</source>
        <translation>
            <numerusform>kantaa {n}</numerusform>
            <numerusform>kantaa {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cause of {n} problems</source>
        <translation>
            <numerusform>syy {n} ongelmaan</numerusform>
            <numerusform>syy {n} ongelmaan</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>muutos</translation>
    </message>
    <message>
        <source>change channel</source>
        <translation>vaihtaa kanavaa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>changes channel</source>
        <translation>vaihtaa kanavaa</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>class, not a score</source>
        <translation>luokka, ei pisteitä</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>klassinen</translation>
    </message>
    <message>
        <source>clearly above</source>
        <translation>selvästi yli</translation>
    </message>
    <message>
        <source>clearly below</source>
        <translation>selvästi alle</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>päätös</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>valmennus</translation>
    </message>
    <message>
        <source>colour, pattern and code. The silo after the plus helps.</source>
        <translation>väri, kuvio ja tunnus. Plussan jälkeinen siilo auttaa.</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>palaa</translation>
    </message>
    <message>
        <source>come back to</source>
        <translation>palaa kohtaan</translation>
    </message>
    <message>
        <source>comes back here</source>
        <translation>palaa tähän myöhemmin</translation>
    </message>
    <message>
        <source>comes back some day</source>
        <translation>palaa joskus takaisin</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>pilkku</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>viestintä</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>jatkuu</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopio</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>laskettu</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>customer does otherwise</source>
        <translation>asiakas toimii toisin</translation>
    </message>
    <message>
        <source>customer likely lost</source>
        <translation>asiakas luultavasti lähtee</translation>
    </message>
    <message>
        <source>customer likely lost, or the complaint goes public</source>
        <translation>asiakas luultavasti lähtee, tai valitus tulee julki</translation>
    </message>
    <message>
        <source>customer, or nobody</source>
        <translation>asiakas tai ei kukaan</translation>
    </message>
    <message>
        <source>cut line: {n}</source>
        <translation>valintaraja: {n}</translation>
    </message>
    <message numerus="yes">
        <source>cut line: {n} are chosen by vote</source>
        <translation>
            <numerusform>valintaraja: {n} valitaan äänin</numerusform>
            <numerusform>valintaraja: {n} valitaan äänin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut line: {n} to choose, a tie runs across</source>
        <translation>
            <numerusform>valintaraja: {n} valitaan, tasatulos osuu rajaan</numerusform>
            <numerusform>valintaraja: {n} valitaan, tasatulos osuu rajaan</numerusform>
        </translation>
    </message>
    <message>
        <source>daily</source>
        <translation>päivittäin</translation>
    </message>
    <message>
        <source>danger or large money</source>
        <translation>vaara tai iso raha</translation>
    </message>
    <message>
        <source>danger to health, safety or privacy, or large money</source>
        <translation>vaara terveydelle, turvallisuudelle tai yksityisyydelle, tai iso raha</translation>
    </message>
    <message>
        <source>decider</source>
        <translation>päättäjä</translation>
    </message>
    <message>
        <source>development</source>
        <translation>kehittäminen</translation>
    </message>
    <message>
        <source>did not matter before</source>
        <translation>oli ennen yhdentekevä</translation>
    </message>
    <message>
        <source>do now</source>
        <translation>tee nyt</translation>
    </message>
    <message>
        <source>do on the side</source>
        <translation>tee siinä sivussa</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>pisteet</translation>
    </message>
    <message>
        <source>dots each on both questions</source>
        <translation>pistettä kullakin kumpaankin kysymykseen</translation>
    </message>
    <message>
        <source>dots each, at most {most} on one</source>
        <translation>pistettä kullakin, enintään {most} yhteen</translation>
    </message>
    <message>
        <source>dots for three targets</source>
        <translation>pistettä kolmelle kohteelle</translation>
    </message>
    <message>
        <source>dots per voter, so a big silo does not drown a small one</source>
        <translation>pisteet äänestäjää kohti, jottei iso siilo peitä pientä</translation>
    </message>
    <message>
        <source>dots used</source>
        <translation>pistettä käytetty</translation>
    </message>
    <message>
        <source>down 1 place</source>
        <translation>yhden sijan alas</translation>
    </message>
    <message>
        <source>down {n} places</source>
        <translation>{n} sijaa alas</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>draft, agree before use</source>
        <translation>luonnos, sopikaa ennen käyttöä</translation>
    </message>
    <message>
        <source>drag the number, or Alt and arrows</source>
        <translation>vedä numerosta, tai Alt ja nuolet</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>luovu</translation>
    </message>
    <message>
        <source>drop?</source>
        <translation>turha?</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>ennakkovaroitus</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>helppous</translation>
    </message>
    <message>
        <source>easy for us to do, dots</source>
        <translation>helppo toteuttaa, pisteet</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>helppous</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>kahdeksan</translation>
    </message>
    <message>
        <source>eight at most</source>
        <translation>enintään kahdeksan</translation>
    </message>
    <message>
        <source>end</source>
        <translation>loppu</translation>
    </message>
    <message>
        <source>end: {feeling}</source>
        <translation>loppu: {feeling}</translation>
    </message>
    <message>
        <source>every measure under goal has an action</source>
        <translation>jokaiselle alle jääneelle mittarille on teko</translation>
    </message>
    <message>
        <source>everyone, the wall</source>
        <translation>kaikille, seinälle</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>erinomainen</translation>
    </message>
    <message>
        <source>experienced {n}</source>
        <translation>koettu {n}</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>fasilitaattori</translation>
    </message>
    <message>
        <source>facts and feeling disagree</source>
        <translation>faktat ja tunne eri mieltä</translation>
    </message>
    <message>
        <source>feeling and expectation do not fit together</source>
        <translation>tunne ja odotus eivät sovi yhteen</translation>
    </message>
    <message>
        <source>feeling good, process leaks</source>
        <translation>tunne hyvä, prosessi vuotaa</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>tunteet</translation>
    </message>
    <message>
        <source>felt {felt} of 1, as the team judges it</source>
        <translation>tuntui {felt}/1, tiimin oma arvio</translation>
    </message>
    <message numerus="yes">
        <source>felt {felt} of 1, from {n} answers</source>
        <translation>
            <numerusform>tuntui {felt}/1, {n} vastaus</numerusform>
            <numerusform>tuntui {felt}/1, {n} vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first for {n} people</source>
        <translation>
            <numerusform>ykkönen {n} ihmiselle</numerusform>
            <numerusform>ykkönen {n} ihmiselle</numerusform>
        </translation>
    </message>
    <message>
        <source>first third to last third</source>
        <translation>ensimmäisestä viimeiseen kolmannekseen</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>ensisanat</translation>
    </message>
    <message>
        <source>five</source>
        <translation>viisi</translation>
    </message>
    <message>
        <source>fives {share}</source>
        <translation>viitosia {share}</translation>
    </message>
    <message>
        <source>fixed letters</source>
        <translation>pysyvät kirjaimet</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>taitettu</translation>
    </message>
    <message>
        <source>for example: 1–3 days</source>
        <translation>esimerkiksi: 1–3 päivää</translation>
    </message>
    <message>
        <source>for example: 31 of 40 book here</source>
        <translation>esimerkiksi: 31 asiakasta 40:stä varaa täällä</translation>
    </message>
    <message>
        <source>for example: a customer in a meeting</source>
        <translation>esimerkiksi: asiakas kokouksessa</translation>
    </message>
    <message>
        <source>for example: a short talk with each customer</source>
        <translation>esimerkiksi: lyhyt juttelu joka asiakkaan kanssa</translation>
    </message>
    <message>
        <source>for example: a word with the customer</source>
        <translation>esimerkiksi: hetki asiakkaan kanssa</translation>
    </message>
    <message>
        <source>for example: booking at night</source>
        <translation>esimerkiksi: varaus illalla</translation>
    </message>
    <message>
        <source>for example: customer, advisor</source>
        <translation>esimerkiksi: asiakas, neuvoja</translation>
    </message>
    <message>
        <source>for example: every other Friday, 15 minutes</source>
        <translation>esimerkiksi: joka toinen perjantai, 15 minuuttia</translation>
    </message>
    <message>
        <source>for example: free text</source>
        <translation>esimerkiksi: vapaa teksti</translation>
    </message>
    <message>
        <source>for example: no price for my car</source>
        <translation>esimerkiksi: hintaa ei näe omaan autoon</translation>
    </message>
    <message>
        <source>for example: the board in the break room</source>
        <translation>esimerkiksi: taukohuoneen taulu</translation>
    </message>
    <message>
        <source>for example: the booking system</source>
        <translation>esimerkiksi: varausjärjestelmä</translation>
    </message>
    <message>
        <source>for example: the first sentence before the price</source>
        <translation>esimerkiksi: ensin virke, sitten hinta</translation>
    </message>
    <message>
        <source>for example: the wishes from the booking</source>
        <translation>esimerkiksi: varauksen toiveet</translation>
    </message>
    <message>
        <source>for example: two hours after</source>
        <translation>esimerkiksi: kaksi tuntia jälkeen</translation>
    </message>
    <message>
        <source>for example: when the booking is confirmed</source>
        <translation>esimerkiksi: kun varaus vahvistetaan</translation>
    </message>
    <message>
        <source>for targets that touch this stop; a target on two stops counts at both. Risk class H, M or L of a deviation.</source>
        <translation>kehittämiskohteille, jotka koskevat tätä kohtaa; kahden kohdan kehittämiskohde lasketaan molempiin. Poikkeaman riskiluokka H, M tai L.</translation>
    </message>
    <message>
        <source>for what</source>
        <translation>mihin</translation>
    </message>
    <message>
        <source>four</source>
        <translation>neljä</translation>
    </message>
    <message>
        <source>fours {share}</source>
        <translation>nelosia {share}</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>hauras</translation>
    </message>
    <message>
        <source>fragile (no agreement, or median trust 2 or less), agreed, not asked.</source>
        <translation>hauras (ei sovittu tai luottamuksen mediaani enintään 2), sovittu, ei kysytty.</translation>
    </message>
    <message>
        <source>fragile hand-over</source>
        <translation>hauras vastuun siirto</translation>
    </message>
    <message>
        <source>fragile hand-over from {giver} to {taker}</source>
        <translation>hauras vastuun siirto {giver}–{taker}</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>ulkopuolelta</translation>
    </message>
    <message>
        <source>from {number}</source>
        <translation>kohdasta {number}</translation>
    </message>
    <message>
        <source>from {number}, sheet {sheet}</source>
        <translation>kohdasta {number}, arkki {sheet}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>lähde: {source}</translation>
    </message>
    <message>
        <source>front line, in the pocket</source>
        <translation>asiakastyöhön, taskuun</translation>
    </message>
    <message>
        <source>frozen – {page}</source>
        <translation>seis – {page}</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>ero {gap}</translation>
    </message>
    <message>
        <source>go ahead</source>
        <translation>hyppää eteenpäin</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>goal {goal} %</source>
        <translation>tavoite {goal} %</translation>
    </message>
    <message>
        <source>goal {share}</source>
        <translation>tavoite {share}</translation>
    </message>
    <message>
        <source>goes back to an earlier stop</source>
        <translation>palaa aiempaan kohtaan</translation>
    </message>
    <message>
        <source>goes into</source>
        <translation>yhdistetään tähän</translation>
    </message>
    <message>
        <source>goes on to {stop}</source>
        <translation>jatkaa kohtaan {stop}</translation>
    </message>
    <message>
        <source>going through it together</source>
        <translation>käydään yhdessä läpi</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>poissa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>hyvä</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>hyvä tietää</translation>
    </message>
    <message>
        <source>great</source>
        <translation>loistava</translation>
    </message>
    <message>
        <source>groups, to write on</source>
        <translation>ryhmille, kirjoitettavaksi</translation>
    </message>
    <message>
        <source>group’s choice</source>
        <translation>ryhmän valinta</translation>
    </message>
    <message>
        <source>half, rounded up</source>
        <translation>puolet, ylöspäin</translation>
    </message>
    <message>
        <source>hand-over from {giver} to {taker}, not talked about yet</source>
        <translation>vastuun siirto {giver}–{taker}, josta ei ole vielä puhuttu</translation>
    </message>
    <message>
        <source>hand-overs</source>
        <translation>vastuun siirrot</translation>
    </message>
    <message>
        <source>head every handout</source>
        <translation>joka tulosteen alussa</translation>
    </message>
    <message>
        <source>heavier</source>
        <translation>raskaampi</translation>
    </message>
    <message>
        <source>held {done} of {planned} times</source>
        <translation>pidetty {done}/{planned}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>paikalla</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>on jo täällä</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>how</source>
        <translation>millä</translation>
    </message>
    <message>
        <source>how it felt is not known</source>
        <translation>ei tiedetä, miltä tuntui</translation>
    </message>
    <message>
        <source>how it goes today</source>
        <translation>näin tänään</translation>
    </message>
    <message>
        <source>how it will go</source>
        <translation>näin jatkossa</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>vaikutus</translation>
    </message>
    <message>
        <source>impact and ease</source>
        <translation>vaikutus ja helppous</translation>
    </message>
    <message>
        <source>impact on the customer, dots</source>
        <translation>vaikutus asiakkaaseen, pisteet</translation>
    </message>
    <message>
        <source>impact {impact} · ease {ease}</source>
        <translation>vaikutus {impact} · helppous {ease}</translation>
    </message>
    <message>
        <source>importance × gap: {n}</source>
        <translation>tärkeys × ero: {n}</translation>
    </message>
    <message>
        <source>improve</source>
        <translation>paranna</translation>
    </message>
    <message>
        <source>in a development target</source>
        <translation>kehittämiskohteessa</translation>
    </message>
    <message>
        <source>in path order</source>
        <translation>polun järjestyksessä</translation>
    </message>
    <message>
        <source>in the same stage</source>
        <translation>samassa vaiheessa</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>inside the house</source>
        <translation>talon sisällä</translation>
    </message>
    <message>
        <source>into the open</source>
        <translation>pois polulta</translation>
    </message>
    <message>
        <source>into “{title}”</source>
        <translation>kohteeseen ”{title}”</translation>
    </message>
    <message>
        <source>is a touchpoint, numbered in path order. A filled stop is a starred key encounter.</source>
        <translation>on kontaktipiste, numero polun järjestyksessä. Täytetty kohta on tähdellä merkitty avainkohtaaminen.</translation>
    </message>
    <message>
        <source>is experience minus expectation. Filled: clearly below.</source>
        <translation>on kokemus miinus odotus. Täytetty: selvästi alle.</translation>
    </message>
    <message numerus="yes">
        <source>items can be followed all the way</source>
        <translation>
            <numerusform>tiekartan kohta on jäljitettävissä alusta loppuun</numerusform>
            <numerusform>tiekartan kohtaa on jäljitettävissä alusta loppuun</numerusform>
        </translation>
    </message>
    <message>
        <source>its day has gone by</source>
        <translation>päivä on mennyt</translation>
    </message>
    <message>
        <source>jump ahead</source>
        <translation>hyppää eteenpäin</translation>
    </message>
    <message>
        <source>jumps ahead to a later stop</source>
        <translation>hyppää myöhempään kohtaan</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>pidä</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>pitää</translation>
    </message>
    <message>
        <source>keeps the promise</source>
        <translation>pitää lupauksen</translation>
    </message>
    <message>
        <source>kept, not forgotten</source>
        <translation>tallessa, ei unohdettu</translation>
    </message>
    <message>
        <source>key encounter (starred)</source>
        <translation>avainkohtaaminen (tähti)</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>viimeksi</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>late symptom</source>
        <translation>myöhäinen oire</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>leaf {n} of {all}</source>
        <translation>lehti {n}/{all}</translation>
    </message>
    <message>
        <source>leave at</source>
        <translation>keskeyttää kohdassa</translation>
    </message>
    <message>
        <source>leave for now</source>
        <translation>jätä nyt</translation>
    </message>
    <message>
        <source>leave out the rows that are wrong</source>
        <translation>jätä virheelliset rivit pois</translation>
    </message>
    <message>
        <source>leave the path</source>
        <translation>keskeyttää</translation>
    </message>
    <message>
        <source>leaves the path</source>
        <translation>keskeyttää polun</translation>
    </message>
    <message>
        <source>leaves the path for good</source>
        <translation>lähtee polulta kokonaan</translation>
    </message>
    <message>
        <source>leaves, comes back, pauses, changes channel, returns. The share is of customers.</source>
        <translation>keskeyttää, palaa myöhemmin, pitää tauon, vaihtaa kanavaa, palaa takaisin. Osuus on asiakkaista.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>jäljellä</translation>
    </message>
    <message>
        <source>left in the run-off, round {no}</source>
        <translation>jäi ratkaisukierroksessa {no}</translation>
    </message>
    <message>
        <source>left of {step}. Ends {time}.</source>
        <translation>jäljellä: {step}. Päättyy {time}.</translation>
    </message>
    <message>
        <source>less than yearly</source>
        <translation>harvemmin kuin vuosittain</translation>
    </message>
    <message>
        <source>leverage: stop {n} is strongest</source>
        <translation>vipuvaikutus: vahvin on kohta {n}</translation>
    </message>
    <message>
        <source>leverage: stops {list} are strongest</source>
        <translation>vipuvaikutus: vahvimmat ovat kohdat {list}</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>kevyempi</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>yleinen</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>näkyvyysraja</translation>
    </message>
    <message>
        <source>line of visibility: the customer does not see what happens below</source>
        <translation>näkyvyysraja: asiakas ei näe, mitä tämän alla tapahtuu</translation>
    </message>
    <message>
        <source>lives on in it: “{title}”</source>
        <translation>jatkaa siinä: ”{title}”</translation>
    </message>
    <message>
        <source>look at a finished sample workshop</source>
        <translation>katso valmista esimerkkityöpajaa</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>irrallaan</translation>
    </message>
    <message>
        <source>make a workshop file</source>
        <translation>tee työpajatiedosto</translation>
    </message>
    <message>
        <source>member</source>
        <translation>jäsen</translation>
    </message>
    <message>
        <source>merged into this</source>
        <translation>yhdistetty tähän</translation>
    </message>
    <message>
        <source>met</source>
        <translation>täyttyy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>month {month}</source>
        <translation>{month} kk</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>kuukausittain</translation>
    </message>
    <message>
        <source>more different voters first, then more silos. A tie that does not touch the cut line needs no decision.</source>
        <translation>ensin useampi eri äänestäjä, sitten useampi siilo. Tasatulos, joka ei osu valintarajaan, ei vaadi päätöstä.</translation>
    </message>
    <message>
        <source>most is lost at {n}</source>
        <translation>eniten menetetään kohdassa {n}</translation>
    </message>
    <message>
        <source>most is lost at {n} (gap × importance {loss})</source>
        <translation>eniten menetetään kohdassa {n} (ero × tärkeys {loss})</translation>
    </message>
    <message>
        <source>mostly the customer</source>
        <translation>useimmiten asiakas</translation>
    </message>
    <message>
        <source>mostly us</source>
        <translation>useimmiten me</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>siirtynyt</translation>
    </message>
    <message>
        <source>moved from stop {old} to stop {new}</source>
        <translation>siirtyi kohdasta {old} kohtaan {new}</translation>
    </message>
    <message>
        <source>moved from {old} to {new}</source>
        <translation>siirtyi: {old} → {new}</translation>
    </message>
    <message>
        <source>much</source>
        <translation>paljon</translation>
    </message>
    <message>
        <source>much heavier</source>
        <translation>paljon raskaampi</translation>
    </message>
    <message>
        <source>much lighter</source>
        <translation>paljon kevyempi</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ei kumpaakaan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>new counts</source>
        <translation>uudet luvut</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>yhdeksän</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>no base criteria written</source>
        <translation>perustason ehtoja ei ole kirjattu</translation>
    </message>
    <message>
        <source>no dots</source>
        <translation>ei pisteitä</translation>
    </message>
    <message>
        <source>no dots, but gap {gap}</source>
        <translation>ei pisteitä, mutta ero {gap}</translation>
    </message>
    <message>
        <source>no dots, gap {gap}</source>
        <translation>ei pisteitä, ero {gap}</translation>
    </message>
    <message>
        <source>no dots; worst gap {gap}</source>
        <translation>ei pisteitä; suurin ero {gap}</translation>
    </message>
    <message>
        <source>no key stops yet</source>
        <translation>avainkohtia ei vielä ole</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>ei tasoa</translation>
    </message>
    <message>
        <source>no needs written</source>
        <translation>tarpeita ei ole kirjattu</translation>
    </message>
    <message>
        <source>no new figure yet</source>
        <translation>ei uutta lukua</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>ei suunnitelmaa</translation>
    </message>
    <message>
        <source>no plans yet</source>
        <translation>ei vielä varasuunnitelmia</translation>
    </message>
    <message>
        <source>no rehearsal has a day</source>
        <translation>yhdelläkään harjoituksella ei ole päivää</translation>
    </message>
    <message>
        <source>no slip yet</source>
        <translation>ei lipuketta vielä</translation>
    </message>
    <message>
        <source>no stop of the path any more</source>
        <translation>ei enää kohta polulla</translation>
    </message>
    <message>
        <source>no stop on the path yet</source>
        <translation>ei vielä kohtaa polulla</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>ei ääntä</translation>
    </message>
    <message>
        <source>no ways agreed</source>
        <translation>sovittuja tapoja ei ole</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>ei ketään paikalla</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ei vielä ketään</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nolla</translation>
    </message>
    <message>
        <source>none this time</source>
        <translation>ei tällä kertaa</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ei kytketty</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ei paikalla</translation>
    </message>
    <message>
        <source>not in the first</source>
        <translation>ei ensimmäisessä</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>ei paikalla</translation>
    </message>
    <message>
        <source>not in the second</source>
        <translation>ei toisessa</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>ei arvioitu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>not looked at now</source>
        <translation>ei katsottu nyt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ei täyty</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei sanottu</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ei vielä sanottu</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ei tänään</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>ei vielä kysytty</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>täällä ei mitään</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ei vielä mitään</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>numero {n}</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>havaittu</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>tarkkailija</translation>
    </message>
    <message>
        <source>of</source>
        <translation>/</translation>
    </message>
    <message>
        <source>of 3, 2 and 1</source>
        <translation>luvuista 3, 2 ja 1</translation>
    </message>
    <message>
        <source>of the customer</source>
        <translation>asiakkaan</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>yhteensä {n}</translation>
    </message>
    <message>
        <source>of {n} very satisfied; fours {share}</source>
        <translation>{n} vastaajasta hyvin tyytyväisiä; nelosia {share}</translation>
    </message>
    <message>
        <source>of {people} ballots are in</source>
        <translation>/ {people} lippua annettu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ei käytössä</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>rajalla</translation>
    </message>
    <message>
        <source>on to {number}, sheet {sheet}</source>
        <translation>kohtaan {number}, arkki {sheet}</translation>
    </message>
    <message>
        <source>one</source>
        <translation>yksi</translation>
    </message>
    <message>
        <source>one a side</source>
        <translation>yksi puolelleen</translation>
    </message>
    <message>
        <source>one dot</source>
        <translation>yksi piste</translation>
    </message>
    <message>
        <source>one dot settles it</source>
        <translation>yksi piste ratkaisee</translation>
    </message>
    <message>
        <source>one more step</source>
        <translation>yksi askel</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>yksi ihminen</translation>
    </message>
    <message>
        <source>one silo</source>
        <translation>yksi siilo</translation>
    </message>
    <message>
        <source>one thing, in the customer's words</source>
        <translation>yksi asia, asiakkaan sanoin</translation>
    </message>
    <message>
        <source>only facts known</source>
        <translation>vain faktat tiedossa</translation>
    </message>
    <message>
        <source>only facts, nothing felt</source>
        <translation>vain faktat, ei tunnetta</translation>
    </message>
    <message>
        <source>only feeling, no facts</source>
        <translation>vain tunne, ei faktoja</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>open: names are kept with the dots</source>
        <translation>avoin: nimet säilyvät pisteiden kanssa</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>tai pudota tiedosto tähän</translation>
    </message>
    <message>
        <source>or in your own words</source>
        <translation>tai omin sanoin</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>muu syy</translation>
    </message>
    <message>
        <source>other owner</source>
        <translation>eri omistaja</translation>
    </message>
    <message>
        <source>our failure</source>
        <translation>oma virhe</translation>
    </message>
    <message>
        <source>our own choice; {n} is usual</source>
        <translation>oma valinta; tavallisesti {n}</translation>
    </message>
    <message>
        <source>our people</source>
        <translation>oma väki</translation>
    </message>
    <message>
        <source>our side is missing</source>
        <translation>meidän puolemme puuttuu</translation>
    </message>
    <message>
        <source>over the time</source>
        <translation>yli ajan</translation>
    </message>
    <message>
        <source>over the time of {step}.</source>
        <translation>yli ajan: {step}.</translation>
    </message>
    <message>
        <source>over {n} in a column is a lot</source>
        <translation>yli {n} on paljon</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>omistaja</translation>
    </message>
    <message>
        <source>pairs and targets</source>
        <translation>parit ja kohteet</translation>
    </message>
    <message>
        <source>parcel tracking</source>
        <translation>pakettien seuranta</translation>
    </message>
    <message>
        <source>participants, management</source>
        <translation>osallistujille ja johdolle</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>osin</translation>
    </message>
    <message>
        <source>partly researched</source>
        <translation>osin tutkittu</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>kumppani</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>onnistui</translation>
    </message>
    <message>
        <source>path</source>
        <translation>polku</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pitää tauon</translation>
    </message>
    <message>
        <source>pause at</source>
        <translation>tauko kohdassa</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>pitää tauon</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>huippu</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>sija {place}</translation>
    </message>
    <message>
        <source>place · dots</source>
        <translation>sija · pisteet</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>suunnitelma</translation>
    </message>
    <message>
        <source>plan before we leave</source>
        <translation>suunnitelma ennen lähtöä</translation>
    </message>
    <message>
        <source>plan properly</source>
        <translation>suunnittele kunnolla</translation>
    </message>
    <message>
        <source>plan soon</source>
        <translation>suunnitelma pian</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>suunnitteilla</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>huono</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mahdollinen</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>harjoiteltu</translation>
    </message>
    <message>
        <source>practised {day}</source>
        <translation>harjoiteltu {day}</translation>
    </message>
    <message>
        <source>process fine, feeling poor</source>
        <translation>prosessi kunnossa, tunne huono</translation>
    </message>
    <message>
        <source>promised time</source>
        <translation>luvattu aika</translation>
    </message>
    <message>
        <source>proof missing</source>
        <translation>todiste puuttuu</translation>
    </message>
    <message>
        <source>question</source>
        <translation>kysymys</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>ready to start</source>
        <translation>valmiina alkamaan</translation>
    </message>
    <message>
        <source>ready, not yet practised</source>
        <translation>valmis, ei vielä harjoiteltu</translation>
    </message>
    <message>
        <source>recommend</source>
        <translation>suosittelu</translation>
    </message>
    <message>
        <source>researched</source>
        <translation>tutkittu</translation>
    </message>
    <message>
        <source>results</source>
        <translation>tulokset</translation>
    </message>
    <message>
        <source>return</source>
        <translation>palaa takaisin</translation>
    </message>
    <message>
        <source>returns to {stop}</source>
        <translation>palaa kohtaan {stop}</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>julkistus</translation>
    </message>
    <message>
        <source>review by {day}</source>
        <translation>tarkista viimeistään {day}</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>riskit</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>tiekartta</translation>
    </message>
    <message>
        <source>round {no}; filled: chosen</source>
        <translation>kierros {no}; täytetty: valittu</translation>
    </message>
    <message>
        <source>run-off</source>
        <translation>ratkaisukierros</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>varma</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>tyytyväisyys</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation>luku {n}</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>salainen</translation>
    </message>
    <message>
        <source>secret: no name on the paper</source>
        <translation>salainen: ei nimeä paperiin</translation>
    </message>
    <message>
        <source>see whether a workshop file is sound</source>
        <translation>katso, onko työpajatiedosto kunnossa</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>nähty</translation>
    </message>
    <message>
        <source>seen by: {group}</source>
        <translation>kenen silmin: {group}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puolipiste</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>seitsemän</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>vakava</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>yhteinen</translation>
    </message>
    <message>
        <source>sheet {number} of {count}</source>
        <translation>arkki {number}/{count}</translation>
    </message>
    <message>
        <source>should end</source>
        <translation>pitäisi lopettaa</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>vuodesta {year}</translation>
    </message>
    <message>
        <source>six</source>
        <translation>kuusi</translation>
    </message>
    <message>
        <source>small silos together</source>
        <translation>pienet siilot yhdessä</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>menettelee</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>joku, joka on lähtenyt</translation>
    </message>
    <message>
        <source>something in the environment</source>
        <translation>ympäristön asia</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>henkilöstö</translation>
    </message>
    <message>
        <source>staff line</source>
        <translation>työn tuntu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>tähdellinen</translation>
    </message>
    <message>
        <source>starred as key</source>
        <translation>avaintähti</translation>
    </message>
    <message>
        <source>still a wish</source>
        <translation>vielä toive</translation>
    </message>
    <message>
        <source>still to vote</source>
        <translation>äänestää vielä</translation>
    </message>
    <message>
        <source>stop {list}</source>
        <translation>kohta {list}</translation>
    </message>
    <message>
        <source>stops {list}</source>
        <translation>kohdat {list}</translation>
    </message>
    <message>
        <source>system</source>
        <translation>järjestelmä</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>sarkain</translation>
    </message>
    <message>
        <source>take measures from a sheet (CSV)</source>
        <translation>ota mittareita taulukosta (CSV)</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>otettu pois</translation>
    </message>
    <message>
        <source>taken in the run-off, round {no}</source>
        <translation>valittiin ratkaisukierroksessa {no}</translation>
    </message>
    <message>
        <source>targets on the ballot</source>
        <translation>kohdetta äänestyksessä</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>kymmenen</translation>
    </message>
    <message>
        <source>the customer always notices first, or nobody does</source>
        <translation>asiakas huomaa aina ensin, tai ei kukaan</translation>
    </message>
    <message>
        <source>the customer’s side is missing</source>
        <translation>asiakkaan puoli puuttuu</translation>
    </message>
    <message>
        <source>the cut line</source>
        <translation>valintaraja</translation>
    </message>
    <message>
        <source>the decider</source>
        <translation>päättäjä</translation>
    </message>
    <message>
        <source>the decider chooses. A tie that does not touch the cut line needs no decision.</source>
        <translation>päättäjä valitsee. Tasatulos, joka ei osu valintarajaan, ei vaadi päätöstä.</translation>
    </message>
    <message>
        <source>the first words</source>
        <translation>ensimmäiset sanat</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>the habit</source>
        <translation>tapa sen takana</translation>
    </message>
    <message>
        <source>the language to speak and to write</source>
        <translation>kieli, jolla puhutaan ja kirjoitetaan</translation>
    </message>
    <message>
        <source>the name is longer than {most} characters</source>
        <translation>nimi on yli {most} merkkiä</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>nimi puuttuu</translation>
    </message>
    <message>
        <source>the old part</source>
        <translation>vanha osa</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>organisaatiosta</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>tuotteesta</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>kysymys</translation>
    </message>
    <message>
        <source>the run-off</source>
        <translation>ratkaisukierros</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>sama sija</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>palvelusta</translation>
    </message>
    <message>
        <source>the sign</source>
        <translation>merkki</translation>
    </message>
    <message>
        <source>the silo is longer than {most} characters</source>
        <translation>siilon nimi on yli {most} merkkiä</translation>
    </message>
    <message>
        <source>the silos differ at {stops}</source>
        <translation>siilot eri mieltä: {stops}</translation>
    </message>
    <message>
        <source>the situation</source>
        <translation>tilanne</translation>
    </message>
    <message>
        <source>the three, once each</source>
        <translation>kukin kerran</translation>
    </message>
    <message>
        <source>the tray</source>
        <translation>korttipino</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>äänestys</translation>
    </message>
    <message>
        <source>the words to the customer, as you would say them aloud</source>
        <translation>sanat asiakkaalle niin kuin ne ääneen sanotaan</translation>
    </message>
    <message>
        <source>the workshop to open</source>
        <translation>avattava työpaja</translation>
    </message>
    <message>
        <source>thin data</source>
        <translation>vähän tietoa</translation>
    </message>
    <message>
        <source>thin data: look again when there is more</source>
        <translation>vähän tietoa: katsokaa uudestaan, kun sitä on enemmän</translation>
    </message>
    <message>
        <source>this path is drawn for them</source>
        <translation>polku piirretään heille</translation>
    </message>
    <message>
        <source>three</source>
        <translation>kolme</translation>
    </message>
    <message>
        <source>three at least</source>
        <translation>vähintään kolme</translation>
    </message>
    <message>
        <source>three steps</source>
        <translation>kolme askelta</translation>
    </message>
    <message>
        <source>three to eight steps</source>
        <translation>kolmesta kahdeksaan askelta</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>tasan</translation>
    </message>
    <message>
        <source>tie above the line: nothing to decide</source>
        <translation>tasan rajan yläpuolella: ei ratkaistavaa</translation>
    </message>
    <message>
        <source>tie across the line</source>
        <translation>tasatulos rajalla</translation>
    </message>
    <message>
        <source>tie at {place}: 1 person</source>
        <translation>tasan sijalla {place}: 1 ihminen</translation>
    </message>
    <message>
        <source>tie at {place}: 1 silo</source>
        <translation>tasan sijalla {place}: 1 siilo</translation>
    </message>
    <message>
        <source>tie at {place}: {n} people</source>
        <translation>tasan sijalla {place}: {n} ihmistä</translation>
    </message>
    <message>
        <source>tie at {place}: {n} silos</source>
        <translation>tasan sijalla {place}: {n} siiloa</translation>
    </message>
    <message>
        <source>tie below the line: nothing to decide</source>
        <translation>tasan rajan alapuolella: ei ratkaistavaa</translation>
    </message>
    <message>
        <source>tie: {n} people against {other}</source>
        <translation>tasan: {n} ihmistä vastaan {other}</translation>
    </message>
    <message>
        <source>tie: {n} silos against {other}</source>
        <translation>tasan: {n} siiloa vastaan {other}</translation>
    </message>
    <message>
        <source>tied in the run-off, too</source>
        <translation>tasan ratkaisukierroksessakin</translation>
    </message>
    <message>
        <source>title and rules</source>
        <translation>otsikko ja säännöt</translation>
    </message>
    <message>
        <source>to acquire</source>
        <translation>hankkimiseen</translation>
    </message>
    <message>
        <source>to be looked after</source>
        <translation>huollettavana olemiseen</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>valitsemiseen</translation>
    </message>
    <message>
        <source>to compare</source>
        <translation>vertailuun</translation>
    </message>
    <message>
        <source>to dream</source>
        <translation>haaveiluun</translation>
    </message>
    <message>
        <source>to expected</source>
        <translation>odotukseen</translation>
    </message>
    <message>
        <source>to no other stop</source>
        <translation>ei toiseen kohtaan</translation>
    </message>
    <message>
        <source>to search</source>
        <translation>etsimiseen</translation>
    </message>
    <message>
        <source>to the customer</source>
        <translation>asiakkaalle</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>käyttämiseen</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>kohtaan {number}</translation>
    </message>
    <message>
        <source>to {n} {title}</source>
        <translation>kohtaan {n} {title}</translation>
    </message>
    <message>
        <source>to {stop}</source>
        <translation>kohtaan {stop}</translation>
    </message>
    <message>
        <source>too early: “{title}” comes later</source>
        <translation>liian aikaisin: ”{title}” tulee myöhemmin</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>liikaa</translation>
    </message>
    <message>
        <source>true today</source>
        <translation>totta tänään</translation>
    </message>
    <message>
        <source>two</source>
        <translation>kaksi</translation>
    </message>
    <message>
        <source>two at least</source>
        <translation>vähintään kaksi</translation>
    </message>
    <message>
        <source>two marks ; on one line</source>
        <translation>kaksi ;-merkkiä yhdellä rivillä</translation>
    </message>
    <message>
        <source>two more steps</source>
        <translation>kaksi askelta</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>epävarma</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>kello {time} asti</translation>
    </message>
    <message>
        <source>up 1 place</source>
        <translation>yhden sijan ylös</translation>
    </message>
    <message>
        <source>up {n} places</source>
        <translation>{n} sijaa ylös</translation>
    </message>
    <message>
        <source>visit spoiled</source>
        <translation>käynti pilalla</translation>
    </message>
    <message>
        <source>voters, to cut apart</source>
        <translation>äänestäjille, leikataan irti</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pysähdyksissä</translation>
    </message>
    <message>
        <source>waits in vain: “{title}” was stopped</source>
        <translation>odottaa turhaan: ”{title}” keskeytettiin</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>toiveena</translation>
    </message>
    <message>
        <source>was a surprise</source>
        <translation>oli yllätys</translation>
    </message>
    <message>
        <source>was better with more</source>
        <translation>oli mitä enemmän, sen parempi</translation>
    </message>
    <message>
        <source>was the minimum</source>
        <translation>oli vähintään</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>heikko</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>heikompi</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>heikoin</translation>
    </message>
    <message>
        <source>weakest, and the end</source>
        <translation>heikoin, ja loppu</translation>
    </message>
    <message>
        <source>weakest, and the end: {feeling}</source>
        <translation>heikoin, ja loppu: {feeling}</translation>
    </message>
    <message>
        <source>weakest: {feeling}</source>
        <translation>heikoin: {feeling}</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>viikoittain</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>mitä siitä tulee</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>entä jos</translation>
    </message>
    <message>
        <source>what it does to our own work</source>
        <translation>mitä se tekee omalle työllemme</translation>
    </message>
    <message>
        <source>what it must make possible</source>
        <translation>mitä sen pitää mahdollistaa</translation>
    </message>
    <message>
        <source>what must change on the other side</source>
        <translation>minkä on muututtava toisella puolella</translation>
    </message>
    <message>
        <source>what the silos say counts</source>
        <translation>siilojen arviot ratkaisevat</translation>
    </message>
    <message>
        <source>what they live through</source>
        <translation>mitä hän kokee</translation>
    </message>
    <message>
        <source>what we do for the staff</source>
        <translation>mitä teemme henkilöstön hyväksi</translation>
    </message>
    <message>
        <source>what we took up</source>
        <translation>mihin tartumme</translation>
    </message>
    <message>
        <source>when</source>
        <translation>milloin</translation>
    </message>
    <message>
        <source>where good words are shown</source>
        <translation>missä hyvät sanat näkyvät</translation>
    </message>
    <message>
        <source>whether the three sides agree</source>
        <translation>sopivatko kolme puolta yhteen</translation>
    </message>
    <message>
        <source>which silos it touches</source>
        <translation>mitä siiloja se koskee</translation>
    </message>
    <message>
        <source>which system</source>
        <translation>mikä järjestelmä</translation>
    </message>
    <message>
        <source>which voting round; else the newest</source>
        <translation>mikä äänestyskierros; muuten uusin</translation>
    </message>
    <message>
        <source>who has voted</source>
        <translation>äänestäneet</translation>
    </message>
    <message>
        <source>who notices first:</source>
        <translation>kuka huomaa ensin:</translation>
    </message>
    <message>
        <source>who reacts</source>
        <translation>kuka reagoi</translation>
    </message>
    <message>
        <source>who sees to the system</source>
        <translation>kuka huolehtii järjestelmästä</translation>
    </message>
    <message>
        <source>whoever serves</source>
        <translation>asiakaspalvelija</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ehjä</translation>
    </message>
    <message>
        <source>whole path</source>
        <translation>koko polku</translation>
    </message>
    <message>
        <source>why the habit is there</source>
        <translation>miksi tapa on olemassa</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>toive</translation>
    </message>
    <message>
        <source>within how many hours</source>
        <translation>monessako tunnissa</translation>
    </message>
    <message>
        <source>work the customer does not see.</source>
        <translation>työ, jota asiakas ei näe.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>toimii</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>huonompi</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>huonoin</translation>
    </message>
    <message>
        <source>write by hand when they turn up</source>
        <translation>kirjaa käsin, kun tulee vastaan</translation>
    </message>
    <message>
        <source>write the handouts as PDF</source>
        <translation>kirjoita tulosteet PDF-tiedostoiksi</translation>
    </message>
    <message>
        <source>write the workshop for another program</source>
        <translation>kirjoita työpaja toiselle ohjelmalle</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>vuosittain</translation>
    </message>
    <message>
        <source>years 1–3</source>
        <translation>vuodet 1–3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>kyllä/ei</translation>
    </message>
    <message>
        <source>your own card</source>
        <translation>oma kortti</translation>
    </message>
    <message>
        <source>your {n}</source>
        <translation>sinulta {n}</translation>
    </message>
    <message>
        <source>{a} and {b} sound alike. Compare them first?</source>
        <translation>{a} ja {b} kuulostavat samalta. Vertaatko ensin?</translation>
    </message>
    <message>
        <source>{a} and {b} sound alike. The same thing twice? Twins split the dots.</source>
        <translation>{a} ja {b} kuulostavat samalta. Sama asia kahdesti? Kaksoset jakavat pisteet.</translation>
    </message>
    <message>
        <source>{ballots} of {people} ballots are in</source>
        <translation>{ballots}/{people} lippua annettu</translation>
    </message>
    <message>
        <source>{ballots} of {people} ballots · {dots} of {possible} dots</source>
        <translation>{ballots}/{people} lippua · {dots}/{possible} pistettä</translation>
    </message>
    <message>
        <source>{code} is already the code of {name}.</source>
        <translation>{code} on jo koodina: {name}.</translation>
    </message>
    <message>
        <source>{code} merged into {other}</source>
        <translation>{code} yhdistetty: {other}</translation>
    </message>
    <message>
        <source>{code} signed</source>
        <translation>{code} allekirjoitti</translation>
    </message>
    <message>
        <source>{code} took its signature back</source>
        <translation>{code} perui allekirjoituksensa</translation>
    </message>
    <message>
        <source>{column}, place {n}</source>
        <translation>{column}, paikka {n}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} items are done</source>
        <translation>
            <numerusform>{done}/{n} tiekartan kohdasta on valmiina</numerusform>
            <numerusform>{done}/{n} tiekartan kohdasta on valmiina</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned} held</source>
        <translation>{done}/{planned} pidetty</translation>
    </message>
    <message>
        <source>{each} dots per target on average: enough to tell them apart</source>
        <translation>keskimäärin {each} pistettä kohdetta kohti: riittää erottamaan ne</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} on valmis.</translation>
    </message>
    <message>
        <source>{first}–{last} of {whole}</source>
        <translation>{first}–{last} / {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{fresh} of {n} figures were taken anew</source>
        <translation>
            <numerusform>{fresh}/{n} luvusta mitattiin uudelleen</numerusform>
            <numerusform>{fresh}/{n} luvusta mitattiin uudelleen</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} expectation</source>
        <translation>{gap} odotuksen</translation>
    </message>
    <message>
        <source>{given} of your {whole} dots</source>
        <translation>{given} pisteistäsi, joita on {whole}</translation>
    </message>
    <message>
        <source>{giver} to {taker} at stop {n}</source>
        <translation>{giver} → {taker} kohdassa {n}</translation>
    </message>
    <message>
        <source>{giver}→{taker} at {number}</source>
        <translation>{giver}→{taker} kohdassa {number}</translation>
    </message>
    <message>
        <source>{item}: nobody carries it</source>
        <translation>{item}: ei omistajaa</translation>
    </message>
    <message>
        <source>{key} goes to what is missing next</source>
        <translation>{key} vie seuraavaan puuttuvaan</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{k} of {n} happen today</source>
        <translation>{k}/{n} toteutuu tänään</translation>
    </message>
    <message>
        <source>{k} of {n} steps happen today</source>
        <translation>{k}/{n} askelta toteutuu tänään</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left} jäljellä</translation>
    </message>
    <message>
        <source>{letters} tie once more. The decider or the group decides, and writes why.</source>
        <translation>{letters} jäi taas tasan. Päättäjä tai ryhmä päättää ja perustelee.</translation>
    </message>
    <message>
        <source>{letter} can take {cap} at most.</source>
        <translation>{letter} voi saada enintään {cap}.</translation>
    </message>
    <message>
        <source>{letter} has {n} dots on this slip, {cap} allowed: hand it back or leave it out.</source>
        <translation>Kohteella {letter} on {n} pistettä, enintään {cap}: anna lipuke takaisin tai jätä se pois.</translation>
    </message>
    <message>
        <source>{letter} has {n}, only 3, 2 and 1 count: hand it back or leave it out.</source>
        <translation>Kohteella {letter} on {n}, vain 3, 2 ja 1 kelpaavat: anna lipuke takaisin tai jätä se pois.</translation>
    </message>
    <message>
        <source>{letter} {own} of {ease} ({silo})</source>
        <translation>{letter} {own}/{ease} ({silo})</translation>
    </message>
    <message>
        <source>{letter}: gap {gap}</source>
        <translation>{letter}: ero {gap}</translation>
    </message>
    <message>
        <source>{letter}: others for {silo}</source>
        <translation>{letter}: muut, omistaja {silo}</translation>
    </message>
    <message>
        <source>{letter}: stop {symptom}, born at stop {cause}</source>
        <translation>{letter}: kohta {symptom}, syntyy kohdassa {cause}</translation>
    </message>
    <message>
        <source>{letter}: {n} of {dots} from {silo}</source>
        <translation>{letter}: {n}/{dots} siilolta {silo}</translation>
    </message>
    <message>
        <source>{list}, {n}</source>
        <translation>{list}, {n}</translation>
    </message>
    <message>
        <source>{minutes} min in all</source>
        <translation>yhteensä {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min · {step}</source>
        <translation>{minutes} min · {step}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} ja {last}</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>{name} abstains.</source>
        <translation>{name} ei äänestä.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} lisätty</translation>
    </message>
    <message>
        <source>{name} carries this already</source>
        <translation>{name} vastaa jo tästä</translation>
    </message>
    <message>
        <source>{name} carries {n} here. That is enough for one.</source>
        <translation>{name} kantaa tässä {n}. Se riittää yhdelle.</translation>
    </message>
    <message>
        <source>{name} carries {n} here. That is much.</source>
        <translation>{name} kantaa tässä {n}. Se on paljon.</translation>
    </message>
    <message>
        <source>{name} carries {n} here. That is too much.</source>
        <translation>{name} kantaa tässä {n}. Se on liikaa.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name}: tiedot muutettu</translation>
    </message>
    <message>
        <source>{name} decides, and does not vote</source>
        <translation>{name} päättää, ei äänestä</translation>
    </message>
    <message>
        <source>{name} folded</source>
        <translation>{name} taitettu kokoon</translation>
    </message>
    <message>
        <source>{name} has a ballot already, or cannot vote.</source>
        <translation>{name}: lippu on jo, tai ei voi äänestää.</translation>
    </message>
    <message>
        <source>{name} has a ballot in the open round. Close the round first.</source>
        <translation>{name} on mukana avoimessa äänestyskierroksessa. Sulje kierros ensin.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} lähti</translation>
    </message>
    <message>
        <source>{name} has not been asked yet.</source>
        <translation>{name}: ei vielä kysytty.</translation>
    </message>
    <message>
        <source>{name} has people or cards. Merge it into another silo instead.</source>
        <translation>Siilossa {name} on ihmisiä tai kortteja. Yhdistä se toiseen siiloon.</translation>
    </message>
    <message>
        <source>{name} has said yes to “{title}”</source>
        <translation>{name} on luvannut: ”{title}”</translation>
    </message>
    <message>
        <source>{name} has signed already.</source>
        <translation>{name} on jo allekirjoittanut.</translation>
    </message>
    <message>
        <source>{name} instead of {other}</source>
        <translation>{name}, ei enää {other}</translation>
    </message>
    <message>
        <source>{name} is done.</source>
        <translation>{name} on valmis.</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} poistettu</translation>
    </message>
    <message>
        <source>{name} says, and the reason is written down.</source>
        <translation>{name} ratkaisee, ja syy kirjataan.</translation>
    </message>
    <message>
        <source>{name} signs</source>
        <translation>{name} allekirjoittaa</translation>
    </message>
    <message>
        <source>{name} takes this</source>
        <translation>{name} ottaa tämän</translation>
    </message>
    <message>
        <source>{name} takes this too</source>
        <translation>{name} ottaa tämänkin</translation>
    </message>
    <message>
        <source>{name} takes this too, instead of {other}</source>
        <translation>{name} ottaa tämänkin, ei enää {other}</translation>
    </message>
    <message>
        <source>{name} takes “{title}”</source>
        <translation>{name} ottaa: ”{title}”</translation>
    </message>
    <message>
        <source>{name} unfolded</source>
        <translation>{name} avattu</translation>
    </message>
    <message>
        <source>{name} voted by name, and votes stay. Write an alias over the name.</source>
        <translation>{name} äänesti nimellään, ja äänet säilyvät. Kirjaa nimen tilalle peitenimi.</translation>
    </message>
    <message>
        <source>{name}, after the others</source>
        <translation>{name}, muiden jälkeen</translation>
    </message>
    <message>
        <source>{name}, as it should be</source>
        <translation>{name}, niin kuin pitäisi</translation>
    </message>
    <message>
        <source>{name}, later</source>
        <translation>{name}, jatko</translation>
    </message>
    <message>
        <source>{name}: missing</source>
        <translation>{name}: puuttuu</translation>
    </message>
    <message>
        <source>{name}: one less</source>
        <translation>{name}: yksi vähemmän</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}: yksi lisää</translation>
    </message>
    <message>
        <source>{name}: what this path means for us</source>
        <translation>{name}: mitä tämä polku tarkoittaa meille</translation>
    </message>
    <message>
        <source>{name}: why we are here</source>
        <translation>{name}: miksi olemme täällä</translation>
    </message>
    <message>
        <source>{name}: {part} of {n}</source>
        <translation>{name}: {part}/{n}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % come back</source>
        <translation>{n} % palaa</translation>
    </message>
    <message>
        <source>{n} % leave</source>
        <translation>{n} % lähtee</translation>
    </message>
    <message>
        <source>{n} % pause</source>
        <translation>{n} % tauko</translation>
    </message>
    <message>
        <source>{n} % switch</source>
        <translation>{n} % vaihtaa</translation>
    </message>
    <message numerus="yes">
        <source>{n} PDFs are ready.</source>
        <translation>
            <numerusform>{n} PDF on valmis.</numerusform>
            <numerusform>{n} PDF:ää on valmiina.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} above expected</source>
        <translation>{n} yli odotuksen</translation>
    </message>
    <message numerus="yes">
        <source>{n} abstain</source>
        <translation>
            <numerusform>{n} tyhjä</numerusform>
            <numerusform>{n} tyhjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agreed ways</source>
        <translation>
            <numerusform>{n} sovittu tapa</numerusform>
            <numerusform>{n} sovittua tapaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} aims</source>
        <translation>
            <numerusform>{n} tavoite</numerusform>
            <numerusform>{n} tavoitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} aims without their act</source>
        <translation>
            <numerusform>{n} tavoite ilman tekoa</numerusform>
            <numerusform>{n} tavoitetta ilman tekoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answered {value}</source>
        <translation>
            <numerusform>{n} vastasi {value}</numerusform>
            <numerusform>{n} vastasi {value}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} vastaus</numerusform>
            <numerusform>{n} vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are in</source>
        <translation>
            <numerusform>{n} vastaus annettu</numerusform>
            <numerusform>{n} vastausta annettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers were counted up.</source>
        <translation>
            <numerusform>{n} vastaus laskettiin.</numerusform>
            <numerusform>{n} vastausta laskettiin yhteen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers, from 1 not at all to 5 fully.</source>
        <translation>
            <numerusform>{n} vastaus: 1 ei lainkaan, 5 täysin.</numerusform>
            <numerusform>{n} vastausta: 1 ei lainkaan, 5 täysin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are late</source>
        <translation>
            <numerusform>{n} on myöhässä</numerusform>
            <numerusform>{n} on myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are new</source>
        <translation>
            <numerusform>{n} on uusi</numerusform>
            <numerusform>{n} on uusia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as before</source>
        <translation>
            <numerusform>{n} ennallaan</numerusform>
            <numerusform>{n} ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as they were</source>
        <translation>
            <numerusform>{n} ennallaan</numerusform>
            <numerusform>{n} ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ballots are missing</source>
        <translation>
            <numerusform>{n} lippu puuttuu</numerusform>
            <numerusform>{n} lippua puuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} behind the scenes</source>
        <translation>
            <numerusform>{n} taustalla</numerusform>
            <numerusform>{n} taustalla</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} below expected</source>
        <translation>{n} alle odotuksen</translation>
    </message>
    <message>
        <source>{n} better</source>
        <translation>{n} parempaan</translation>
    </message>
    <message>
        <source>{n} cards</source>
        <translation>{n} korttia</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <translation>
            <numerusform>{n} kortti</numerusform>
            <numerusform>{n} korttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are there. Where should they go?</source>
        <translation>
            <numerusform>Siinä on {n} kortti. Mihin se siirretään?</numerusform>
            <numerusform>Siinä on {n} korttia. Mihin ne siirretään?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards copied</source>
        <translation>
            <numerusform>{n} kortti kopioitu</numerusform>
            <numerusform>{n} korttia kopioitu</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cards fanned out</source>
        <translation>{n} korttia levitetty</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards go with it, and all that is known of them.</source>
        <translation>
            <numerusform>{n} kortti lähtee mukana, ja kaikki mitä siitä tiedetään.</numerusform>
            <numerusform>{n} korttia lähtee mukana, ja kaikki mitä niistä tiedetään.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cards stacked</source>
        <translation>{n} korttia pinottu</translation>
    </message>
    <message>
        <source>{n} cards written</source>
        <translation>{n} korttia kirjoitettu</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen targets wait for their month</source>
        <translation>
            <numerusform>{n} valittu kohde odottaa kuukauttaan</numerusform>
            <numerusform>{n} valittua kohdetta odottaa kuukauttaan</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} chosen, {stop}</source>
        <translation>{n} valittu, {stop}</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <translation>
            <numerusform>{n} ristiriita</numerusform>
            <numerusform>{n} ristiriitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contact points</source>
        <translation>
            <numerusform>{n} kontaktipiste</numerusform>
            <numerusform>{n} kontaktipistettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deviations</source>
        <translation>
            <numerusform>{n} poikkeama</numerusform>
            <numerusform>{n} poikkeamaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deviations, most serious first.</source>
        <translation>
            <numerusform>{n} poikkeama, vakavin ensin.</numerusform>
            <numerusform>{n} poikkeamaa, vakavin ensin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dots</source>
        <translation>
            <numerusform>{n} piste</numerusform>
            <numerusform>{n} pistettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dots are not used on this slip.</source>
        <translation>
            <numerusform>{n} piste on lipukkeessa käyttämättä.</numerusform>
            <numerusform>{n} pistettä on lipukkeessa käyttämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} dots for ease on this slip, {budget} allowed: hand it back or leave it out.</source>
        <translation>Helppoudelle {n} pistettä, enintään {budget}: anna lipuke takaisin tai jätä se pois.</translation>
    </message>
    <message>
        <source>{n} dots for impact on this slip, {budget} allowed: hand it back or leave it out.</source>
        <translation>Vaikutukselle {n} pistettä, enintään {budget}: anna lipuke takaisin tai jätä se pois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} dots left</source>
        <translation>
            <numerusform>{n} piste jäljellä</numerusform>
            <numerusform>{n} pistettä jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} dots on this slip, {budget} allowed: hand it back or leave it out.</source>
        <translation>Lipukkeessa {n} pistettä, enintään {budget}: anna lipuke takaisin tai jätä se pois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} expectations</source>
        <translation>
            <numerusform>{n} odotus</numerusform>
            <numerusform>{n} odotusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feedback loops</source>
        <translation>
            <numerusform>{n} palautekysely</numerusform>
            <numerusform>{n} palautekyselyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feel better</source>
        <translation>
            <numerusform>{n} tuntuu paremmalta</numerusform>
            <numerusform>{n} tuntuu paremmalta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} feel worse</source>
        <translation>
            <numerusform>{n} tuntuu huonommalta</numerusform>
            <numerusform>{n} tuntuu huonommalta</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} löytyi</translation>
    </message>
    <message numerus="yes">
        <source>{n} from one side only</source>
        <translation>
            <numerusform>{n} vain yhdeltä puolelta</numerusform>
            <numerusform>{n} vain yhdeltä puolelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <translation>
            <numerusform>{n} poissa</numerusform>
            <numerusform>{n} poissa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have a card.</source>
        <translation>
            <numerusform>{n} on saanut kortin.</numerusform>
            <numerusform>{n} on saanut kortin.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} here · {each} each</source>
        <translation>{n} paikalla · {each} / henkilö</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} tunti</numerusform>
            <numerusform>{n} tuntia</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} inside</source>
        <translation>{n} talon sisällä</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} tiekartan kohta</numerusform>
            <numerusform>{n} tiekartan kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key words are about price. Was it only that?</source>
        <translation>
            <numerusform>{n} avainsana puhuu hinnasta. Oliko se vain sitä?</numerusform>
            <numerusform>{n} avainsanaa puhuu hinnasta. Oliko se vain sitä?</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>{n} jäljellä</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are missing</source>
        <translation>
            <numerusform>{n} lenkki puuttuu</numerusform>
            <numerusform>{n} lenkkiä puuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links missing</source>
        <translation>
            <numerusform>{n} lenkki puuttuu</numerusform>
            <numerusform>{n} lenkkiä puuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measures</source>
        <translation>
            <numerusform>{n} mittari</numerusform>
            <numerusform>{n} mittaria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measures are there already and get new counts.</source>
        <translation>
            <numerusform>{n} mittari on jo olemassa ja saa uudet luvut.</numerusform>
            <numerusform>{n} mittaria on jo olemassa, ja ne saavat uudet luvut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measures can be taken</source>
        <translation>
            <numerusform>{n} mittari voidaan ottaa</numerusform>
            <numerusform>{n} mittaria voidaan ottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measures taken</source>
        <translation>
            <numerusform>{n} mittari otettu</numerusform>
            <numerusform>{n} mittaria otettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} measures under goal without action</source>
        <translation>
            <numerusform>{n} mittari alle tavoitteen ilman tekoa</numerusform>
            <numerusform>{n} mittaria alle tavoitteen ilman tekoa</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min · ends {time}</source>
        <translation>{n} min · loppuu {time}</translation>
    </message>
    <message>
        <source>{n} min, until {time}</source>
        <translation>{n} min, kello {time} asti</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ahead. At this pace you end at {time}.</source>
        <translation>
            <numerusform>{n} minuutti etuajassa. Tätä vauhtia lopetatte {time}.</numerusform>
            <numerusform>{n} minuuttia etuajassa. Tätä vauhtia lopetatte {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes behind. At this pace you end at {time}.</source>
        <translation>
            <numerusform>{n} minuutti jäljessä. Tätä vauhtia lopetatte {time}.</numerusform>
            <numerusform>{n} minuuttia jäljessä. Tätä vauhtia lopetatte {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} muu</numerusform>
            <numerusform>{n} muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are needed to show any.</source>
        <translation>
            <numerusform>Tarvitaan vielä {n}, ennen kuin mitään näytetään.</numerusform>
            <numerusform>Tarvitaan vielä {n}, ennen kuin mitään näytetään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more measures</source>
        <translation>
            <numerusform>{n} mittari lisää</numerusform>
            <numerusform>{n} mittaria lisää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <translation>
            <numerusform>{n} siirtynyt</numerusform>
            <numerusform>{n} siirtynyttä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} needs</source>
        <translation>
            <numerusform>{n} tarve</numerusform>
            <numerusform>{n} tarvetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} uusi</numerusform>
            <numerusform>{n} uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers are not used on this slip.</source>
        <translation>
            <numerusform>{n} numero on lipukkeessa käyttämättä.</numerusform>
            <numerusform>{n} numeroa on lipukkeessa käyttämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} numbers do not fit into the {cells} cells from here on.</source>
        <translation>{n} lukua ei mahdu tästä alkaviin {cells} ruutuun.</translation>
    </message>
    <message numerus="yes">
        <source>{n} observations</source>
        <translation>
            <numerusform>{n} havainto</numerusform>
            <numerusform>{n} havaintoa</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n}/5</translation>
    </message>
    <message>
        <source>{n} of seven viewpoints. Still missing: {list}.</source>
        <translation>{n} seitsemästä näkökulmasta. Vielä puuttuu: {list}.</translation>
    </message>
    <message>
        <source>{n} of what the customer meets. Could some be told as one?</source>
        <translation>Asiakkaan kohtaamia {n}. Voisiko osan kertoa yhtenä?</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
    <message>
        <source>{n} of {all} met</source>
        <translation>{n}/{all} täyttyy</translation>
    </message>
    <message>
        <source>{n} of {all} present</source>
        <translation>{n}/{all} paikalla</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} rows cannot be taken. Nothing has been taken yet.</source>
        <translation>
            <numerusform>{n} riviä {all} rivistä ei voi ottaa. Mitään ei ole vielä otettu.</numerusform>
            <numerusform>{n} riviä {all} rivistä ei voi ottaa. Mitään ei ole vielä otettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} silos</source>
        <translation>{n}/{all} siiloa</translation>
    </message>
    <message>
        <source>{n} of {all} silos have written</source>
        <translation>{n}/{all} siiloa on kirjoittanut</translation>
    </message>
    <message>
        <source>{n} of {all} slips counted</source>
        <translation>{n}/{all} lipuketta laskettu</translation>
    </message>
    <message>
        <source>{n} of {all}: {words}</source>
        <translation>{n}/{all}: {words}</translation>
    </message>
    <message>
        <source>{n} of {grade}</source>
        <translation>{n} kpl {grade}</translation>
    </message>
    <message>
        <source>{n} of {whole} dots</source>
        <translation>{n}/{whole} pistettä</translation>
    </message>
    <message>
        <source>{n} of {whole} numbers</source>
        <translation>{n}/{whole} numeroa</translation>
    </message>
    <message numerus="yes">
        <source>{n} owners are not yet asked</source>
        <translation>
            <numerusform>{n} omistajalta ei ole vielä kysytty</numerusform>
            <numerusform>{n} omistajalta ei ole vielä kysytty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} ihminen</numerusform>
            <numerusform>{n} ihmistä</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} people added</source>
        <translation>{n} henkilöä lisätty</translation>
    </message>
    <message numerus="yes">
        <source>{n} people will be added</source>
        <translation>
            <numerusform>{n} henkilö lisätään</numerusform>
            <numerusform>{n} henkilöä lisätään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} kuva</numerusform>
            <numerusform>{n} kuvaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} plans</source>
        <translation>
            <numerusform>{n} varasuunnitelma</numerusform>
            <numerusform>{n} varasuunnitelmaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>{n} ongelma</numerusform>
            <numerusform>{n} ongelmaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} kysymys</numerusform>
            <numerusform>{n} kysymystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records in all</source>
        <translation>
            <numerusform>kaikkiaan {n} tietue</numerusform>
            <numerusform>kaikkiaan {n} tietuetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rehearsals</source>
        <translation>
            <numerusform>{n} harjoitus</numerusform>
            <numerusform>{n} harjoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rehearsals have a day</source>
        <translation>
            <numerusform>{n} harjoituksella on päivä</numerusform>
            <numerusform>{n} harjoituksella on päivä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rehearsals were held.</source>
        <translation>
            <numerusform>{n} harjoitus pidettiin.</numerusform>
            <numerusform>{n} harjoitusta pidettiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} roadmap items</source>
        <translation>
            <numerusform>{n} tiekartan kohta</numerusform>
            <numerusform>{n} tiekartan kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows without counts are left out.</source>
        <translation>
            <numerusform>{n} rivi ilman lukuja jää pois.</numerusform>
            <numerusform>{n} riviä ilman lukuja jää pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures missing</source>
        <translation>
            <numerusform>{n} allekirjoitus puuttuu</numerusform>
            <numerusform>{n} allekirjoitusta puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} signed. Still to sign: {list}</source>
        <translation>{n} allekirjoittanut. Vielä puuttuu: {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n} silos</source>
        <translation>
            <numerusform>{n} siilo</numerusform>
            <numerusform>{n} siiloa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} silos have one or two voters.</source>
        <translation>
            <numerusform>{n} siilossa on yksi tai kaksi äänestäjää.</numerusform>
            <numerusform>{n} siilossa on yksi tai kaksi äänestäjää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slips are missing: {pile}</source>
        <translation>
            <numerusform>{n} lipuke puuttuu: {pile}</numerusform>
            <numerusform>{n} lipuketta puuttuu: {pile}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slips still to count</source>
        <translation>
            <numerusform>{n} lipuke laskematta</numerusform>
            <numerusform>{n} lipuketta laskematta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} small things</source>
        <translation>
            <numerusform>{n} pieni asia</numerusform>
            <numerusform>{n} pientä asiaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stages</source>
        <translation>
            <numerusform>{n} vaihe</numerusform>
            <numerusform>{n} vaihetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stages earlier</source>
        <translation>
            <numerusform>{n} vaihe aiemmin</numerusform>
            <numerusform>{n} vaihetta aiemmin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stages later</source>
        <translation>
            <numerusform>{n} vaihe myöhemmin</numerusform>
            <numerusform>{n} vaihetta myöhemmin</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} stands on this slip more than once: hand it back or leave it out.</source>
        <translation>Lipukkeessa on {n} useammin kuin kerran: anna lipuke takaisin tai jätä se pois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} still without a day</source>
        <translation>
            <numerusform>{n} vielä ilman päivää</numerusform>
            <numerusform>{n} vielä ilman päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stops</source>
        <translation>
            <numerusform>{n} kohta</numerusform>
            <numerusform>{n} kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} stops are called “{title}”. Write the number instead.</source>
        <translation>{n} kohdalla on nimi ”{title}”. Kirjoita numero.</translation>
    </message>
    <message numerus="yes">
        <source>{n} stops are in no core process</source>
        <translation>
            <numerusform>{n} kohta ei kuulu mihinkään ydinprosessiin</numerusform>
            <numerusform>{n} kohtaa ei kuulu mihinkään ydinprosessiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stories.</source>
        <translation>
            <numerusform>{n} tarina.</numerusform>
            <numerusform>{n} tarinaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} targets</source>
        <translation>
            <numerusform>{n} kehittämiskohde</numerusform>
            <numerusform>{n} kehittämiskohdetta</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} targets are many for one vote. Merge what is nearly the same.</source>
        <translation>{n} kohdetta on paljon yhteen äänestykseen. Yhdistä lähes samat.</translation>
    </message>
    <message>
        <source>{n} targets is a lot to read. Merge first.</source>
        <translation>{n} kohdetta on paljon luettavaa. Yhdistä ensin.</translation>
    </message>
    <message>
        <source>{n} targets ÷ 4</source>
        <translation>{n} kohdetta ÷ 4</translation>
    </message>
    <message numerus="yes">
        <source>{n} thanks. Hang them where everybody passes.</source>
        <translation>
            <numerusform>Yksi kiitos. Ripusta se paikkaan, josta kaikki kulkevat.</numerusform>
            <numerusform>{n} kiitosta. Ripusta ne paikkaan, josta kaikki kulkevat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>{n} asia</numerusform>
            <numerusform>{n} asiaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are still open. Mend them, or say why you leave them.</source>
        <translation>
            <numerusform>{n} asia on vielä auki. Korjatkaa se tai kertokaa, miksi jätätte sen.</numerusform>
            <numerusform>{n} asiaa on vielä auki. Korjatkaa ne tai kertokaa, miksi jätätte ne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things stay open without a reason. That is allowed.</source>
        <translation>
            <numerusform>{n} asia jää auki ilman perustelua. Se on sallittua.</numerusform>
            <numerusform>{n} asiaa jää auki ilman perustelua. Se on sallittua.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} to the customer</source>
        <translation>{n} asiakkaalle</translation>
    </message>
    <message numerus="yes">
        <source>{n} touchpoints</source>
        <translation>
            <numerusform>{n} kontaktipiste</numerusform>
            <numerusform>{n} kontaktipistettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} touchpoints seen by the customer</source>
        <translation>
            <numerusform>{n} asiakkaalle näkyvä kontaktipiste</numerusform>
            <numerusform>{n} asiakkaalle näkyvää kontaktipistettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} troubles are born here</source>
        <translation>
            <numerusform>{n} hankaluus syntyy tässä</numerusform>
            <numerusform>{n} hankaluutta syntyy tässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} troubles show here</source>
        <translation>
            <numerusform>{n} vaiva näkyy täällä</numerusform>
            <numerusform>{n} vaivaa näkyy täällä</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} true today</source>
        <translation>{n} totta tänään</translation>
    </message>
    <message numerus="yes">
        <source>{n} voices led nowhere</source>
        <translation>
            <numerusform>{n} palaute jäi kuulematta</numerusform>
            <numerusform>{n} palautetta jäi kuulematta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voters</source>
        <translation>
            <numerusform>{n} äänestäjä</numerusform>
            <numerusform>{n} äänestäjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voting rounds</source>
        <translation>
            <numerusform>{n} äänestyskierros</numerusform>
            <numerusform>{n} äänestyskierrosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways</source>
        <translation>
            <numerusform>{n} tapa</numerusform>
            <numerusform>{n} tapaa</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} ways ahead</source>
        <translation>{n} hyppyä eteenpäin</translation>
    </message>
    <message>
        <source>{n} ways back</source>
        <translation>{n} paluuta</translation>
    </message>
    <message>
        <source>{n} weaker</source>
        <translation>{n} heikompaan</translation>
    </message>
    <message numerus="yes">
        <source>{n} were stopped</source>
        <translation>
            <numerusform>{n} keskeytettiin</numerusform>
            <numerusform>{n} keskeytettiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another owner</source>
        <translation>
            <numerusform>{n} eri omistajalla</numerusform>
            <numerusform>{n} eri omistajalla</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} without a plan</source>
        <translation>{n} ilman suunnitelmaa</translation>
    </message>
    <message>
        <source>{n} works</source>
        <translation>{n} työtä</translation>
    </message>
    <message>
        <source>{n} {step}, happens today</source>
        <translation>{n} {step}, toteutuu tänään</translation>
    </message>
    <message>
        <source>{n} {step}, not today</source>
        <translation>{n} {step}, ei tänään</translation>
    </message>
    <message>
        <source>{n} {title}</source>
        <translation>{n} {title}</translation>
    </message>
    <message>
        <source>{n} {title}, stage {stage}</source>
        <translation>{n} {title}, vaihe {stage}</translation>
    </message>
    <message>
        <source>{n} {title}: works {value} of 3</source>
        <translation>{n} {title}: toimii {value}/3</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>{n}, {stage}, {lane}</source>
        <translation>{n}, {stage}, {lane}</translation>
    </message>
    <message>
        <source>{n}, {title}, {stage}, {lane}</source>
        <translation>{n}, {title}, {stage}, {lane}</translation>
    </message>
    <message>
        <source>{part} of {n}</source>
        <translation>{part}/{n}</translation>
    </message>
    <message>
        <source>{part} of {n} now</source>
        <translation>nyt {part}/{n}</translation>
    </message>
    <message>
        <source>{part} of {whole} agreed ways signed by all</source>
        <translation>{part}/{whole} tavassa kaikkien nimi</translation>
    </message>
    <message>
        <source>{part} of {whole} base criteria met</source>
        <translation>{part}/{whole} perustason ehdosta täyttyy</translation>
    </message>
    <message>
        <source>{part} of {whole} key stops measured</source>
        <translation>{part}/{whole} avainkohdasta mitattu</translation>
    </message>
    <message>
        <source>{part} of {whole} needs asked or observed, not guessed</source>
        <translation>{part}/{whole} tarpeesta kysytty tai havaittu, ei arvattu</translation>
    </message>
    <message>
        <source>{part} of {whole} plans practised</source>
        <translation>{part}/{whole} varasuunnitelmasta harjoiteltu</translation>
    </message>
    <message>
        <source>{place} · {dots}</source>
        <translation>{place} · {dots}</translation>
    </message>
    <message>
        <source>{place}, between {a} and {b}</source>
        <translation>{place}, kohtien {a} ja {b} välissä</translation>
    </message>
    <message>
        <source>{place}, {n} pale</source>
        <translation>{place}, {n} himmeänä</translation>
    </message>
    <message>
        <source>{points}, usually over ten</source>
        <translation>{points}, yleensä yli kymmenen</translation>
    </message>
    <message>
        <source>{rhythm}, next {day}</source>
        <translation>{rhythm}, seuraava {day}</translation>
    </message>
    <message>
        <source>{seconds} s each, {minutes} min in all</source>
        <translation>{seconds} s kukin, yhteensä {minutes} min</translation>
    </message>
    <message>
        <source>{section}: {summary}, folded</source>
        <translation>{section}: {summary}, taitettu</translation>
    </message>
    <message>
        <source>{section}: {summary}, open</source>
        <translation>{section}: {summary}, auki</translation>
    </message>
    <message>
        <source>{share} are fours. They can leave without pain.</source>
        <translation>{share} on nelosia. He voivat lähteä tuskatta.</translation>
    </message>
    <message>
        <source>{share} of {n} is not a whole number of checks.</source>
        <translation>{share} luvusta {n} ei ole kokonainen määrä tarkistuksia.</translation>
    </message>
    <message>
        <source>{share} passed</source>
        <translation>{share} onnistui</translation>
    </message>
    <message>
        <source>{silo} would do it: {own} of {ease} for ease</source>
        <translation>{silo} tekisi: {own}/{ease} helppoudesta</translation>
    </message>
    <message>
        <source>{silo} {share} %</source>
        <translation>{silo} {share} %</translation>
    </message>
    <message>
        <source>{stop}, feeling {feeling}</source>
        <translation>{stop}, tunne {feeling}</translation>
    </message>
    <message>
        <source>{title} acts at {late}, but the cause is born at {early}.</source>
        <translation>{title} vaikuttaa kohdassa {late}, mutta syy syntyy kohdassa {early}.</translation>
    </message>
    <message>
        <source>{title} at {stop}, gap {gap}, {dots}.</source>
        <translation>{title} kohdassa {stop}, ero {gap}, {dots}.</translation>
    </message>
    <message numerus="yes">
        <source>{title} covers them.</source>
        <translation>
            <numerusform>{title} hoitaa sen.</numerusform>
            <numerusform>{title} hoitaa ne.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} goes to month {month} with {name}</source>
        <translation>{title} siirtyy {month} kuukauden kohtaan, vastuussa {name}</translation>
    </message>
    <message>
        <source>{title} picked up. Arrows move it, Space puts it down, Esc puts it back.</source>
        <translation>{title} on kädessä. Nuolet siirtävät, välilyönti laskee, Esc palauttaa.</translation>
    </message>
    <message>
        <source>{title} stood above the cut line but was left out</source>
        <translation>{title} oli rajan yläpuolella mutta jäi pois</translation>
    </message>
    <message>
        <source>{title} was taken in from place {place}</source>
        <translation>{title} otettiin mukaan sijalta {place}</translation>
    </message>
    <message>
        <source>{title}, in the tray</source>
        <translation>{title}, korttipinossa</translation>
    </message>
    <message>
        <source>{title}, stop {n} of {all}, stage {stage}, channel {channel}, owner {owner}</source>
        <translation>{title}, kohta {n}/{all}, vaihe {stage}, kanava {channel}, vastuu {owner}</translation>
    </message>
    <message>
        <source>{title}: then {a}, now {b}</source>
        <translation>{title}: silloin {a}, nyt {b}</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} silos.</source>
        <translation>
            <numerusform>{title}: {n} siilo.</numerusform>
            <numerusform>{title}: {n} siiloa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} voters.</source>
        <translation>
            <numerusform>{title}: {n} äänestäjä.</numerusform>
            <numerusform>{title}: {n} äänestäjää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} pairs.</source>
        <translation>
            <numerusform>{told}/{n} parista.</numerusform>
            <numerusform>{told}/{n} parista.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}. New silos: {silos}</source>
        <translation>{told}. Uudet siilot: {silos}</translation>
    </message>
    <message>
        <source>{took} of {n} min</source>
        <translation>{took} / {n} min</translation>
    </message>
    <message>
        <source>{voters} voters × {dots} dots = {total}</source>
        <translation>{voters} äänestäjää × {dots} pistettä = {total}</translation>
    </message>
    <message>
        <source>{voters} × {dots} dots on impact, {doers} × {dots} on ease</source>
        <translation>{voters} × {dots} pistettä vaikutukseen, {doers} × {dots} helppouteen</translation>
    </message>
    <message>
        <source>{what} (from stop {n})</source>
        <translation>{what} (kohdasta {n})</translation>
    </message>
    <message>
        <source>{what} at {n} by {silo}: {said}</source>
        <translation>{what}, kohta {n}, {silo}: {said}</translation>
    </message>
    <message>
        <source>{what} at {n}: {said}</source>
        <translation>{what}, kohta {n}: {said}</translation>
    </message>
    <message>
        <source>{what} is a number from {low} to {high}.</source>
        <translation>{what} on luku {low}–{high}.</translation>
    </message>
    <message>
        <source>{what} written</source>
        <translation>{what} kirjattu</translation>
    </message>
    <message>
        <source>{where}, within {n} h</source>
        <translation>{where}, {n} tunnin sisällä</translation>
    </message>
    <message>
        <source>{whole} of {n}</source>
        <translation>{whole}/{n}</translation>
    </message>
    <message>
        <source>{yes} of {n}</source>
        <translation>{yes}/{n}</translation>
    </message>
    <message>
        <source>{yes} of {n} checks passed, {share}</source>
        <translation>{yes}/{n} tarkistuksesta läpi, {share}</translation>
    </message>
    <message>
        <source>{yes} of {n}, goal {share}</source>
        <translation>{yes}/{n}, tavoite {share}</translation>
    </message>
    <message>
        <source>{yes} passed and {no} failed are not {n}.</source>
        <translation>{yes} onnistunutta ja {no} epäonnistunutta eivät ole {n}.</translation>
    </message>
    <message>
        <source>“Basics first” tends to be said about now. Have an answer ready.</source>
        <translation>”Ensin perusasiat” sanotaan usein näihin aikoihin. Pidä vastaus valmiina.</translation>
    </message>
    <message>
        <source>“{card}” lies on “{title}”</source>
        <translation>”{card}” on nyt kohdassa ”{title}”</translation>
    </message>
    <message>
        <source>“{cause}” is a cause of “{other}”</source>
        <translation>”{cause}” on syy kohtaan ”{other}”</translation>
    </message>
    <message>
        <source>“{cause}” waits for “{title}” itself, so it cannot come first.</source>
        <translation>”{cause}” odottaa itse tätä: ”{title}”, joten se ei voi tulla ensin.</translation>
    </message>
    <message>
        <source>“{name}” has no figure yet.</source>
        <translation>Mittarilla ”{name}” ei ole vielä lukua.</translation>
    </message>
    <message>
        <source>“{name}” has no goal.</source>
        <translation>Mittarilla ”{name}” ei ole tavoitetta.</translation>
    </message>
    <message>
        <source>“{name}” is in focus</source>
        <translation>”{name}” on kohderyhmä</translation>
    </message>
    <message>
        <source>“{name}” is in the list already.</source>
        <translation>”{name}” on jo luettelossa.</translation>
    </message>
    <message>
        <source>“{name}” is told no more</source>
        <translation>”{name}”: ei kerrota enää</translation>
    </message>
    <message>
        <source>“{name}” will be told</source>
        <translation>”{name}”: kerrotaan</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” sound alike. Merge?</source>
        <translation>”{one}” ja ”{other}” kuulostavat samalta. Yhdistetäänkö?</translation>
    </message>
    <message>
        <source>“{other}” merged into “{title}”</source>
        <translation>”{other}” yhdistetty korttiin ”{title}”</translation>
    </message>
    <message>
        <source>“{promise}”</source>
        <translation>”{promise}”</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>”{text}” ei ole kyllä eikä ei.</translation>
    </message>
    <message>
        <source>“{text}” is no scale. Write yes/no, satisfaction, recommend or effort.</source>
        <translation>”{text}” ei ole asteikko. Kirjoita kyllä/ei, tyytyväisyys, suosittelu tai helppous.</translation>
    </message>
    <message>
        <source>“{text}” is not a share from 0 to 100 %.</source>
        <translation>”{text}” ei ole osuus väliltä 0–100 %.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 0 to ten million.</source>
        <translation>”{text}” ei ole kokonaisluku nollasta kymmeneen miljoonaan.</translation>
    </message>
    <message>
        <source>“{text}” is not on a scale from {low} to {high}.</source>
        <translation>”{text}” ei ole asteikolla {low}–{high}.</translation>
    </message>
    <message>
        <source>“{text}” is now expected by “{name}”</source>
        <translation>”{text}” on nyt ryhmän ”{name}” odotus</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>”{title}”</translation>
    </message>
    <message>
        <source>“{title}” ({kind}) breaks a limit, so nothing was read. {reason}</source>
        <translation>”{title}” ({kind}) rikkoo rajan, joten mitään ei luettu. {reason}</translation>
    </message>
    <message>
        <source>“{title}” ({kind}) does not have the fields it should, so nothing was read.</source>
        <translation>”{title}” ({kind}) ei sisällä niitä kenttiä, joita pitäisi, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>“{title}” ({kind}) holds signs that no text has, so nothing was read.</source>
        <translation>”{title}” ({kind}) sisältää merkkejä, joita tekstissä ei ole, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>“{title}” ({kind}) is there twice, so nothing was read.</source>
        <translation>”{title}” ({kind}) on tiedostossa kahdesti, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>“{title}” ({kind}) is too long: {most} at most. Nothing was read.</source>
        <translation>”{title}” ({kind}) on liian pitkä: enintään {most}. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>“{title}” ({kind}) points at something that is not in the file, so nothing was read.</source>
        <translation>”{title}” ({kind}) viittaa johonkin, mitä tiedostossa ei ole, joten mitään ei luettu.</translation>
    </message>
    <message>
        <source>“{title}” added to the agenda</source>
        <translation>”{title}” lisätty ohjelmaan</translation>
    </message>
    <message>
        <source>“{title}” belongs to {silo}</source>
        <translation>”{title}”: vastuu {silo}</translation>
    </message>
    <message>
        <source>“{title}” changed</source>
        <translation>”{title}” muutettu</translation>
    </message>
    <message>
        <source>“{title}” gives up {channel}</source>
        <translation>”{title}” luopuu kanavasta {channel}</translation>
    </message>
    <message>
        <source>“{title}” goes on</source>
        <translation>”{title}” jatkuu</translation>
    </message>
    <message>
        <source>“{title}” has been chosen or merged already, so it stays.</source>
        <translation>”{title}” on jo valittu tai yhdistetty, joten se säilyy.</translation>
    </message>
    <message>
        <source>“{title}” has nobody now</source>
        <translation>”{title}”: ei nyt kenelläkään</translation>
    </message>
    <message>
        <source>“{title}” has nobody. Name a person, or write why you leave it.</source>
        <translation>Tiekartan kohdalta ”{title}” puuttuu omistaja. Nimeä omistaja tai kirjoita, miksi se jää auki.</translation>
    </message>
    <message>
        <source>“{title}” has not been chosen, so it is not on the roadmap.</source>
        <translation>”{title}” ei ole valittu, joten se ei ole tiekartalla.</translation>
    </message>
    <message>
        <source>“{title}” is a target already.</source>
        <translation>”{title}” on jo kohteena.</translation>
    </message>
    <message>
        <source>“{title}” is in the list already.</source>
        <translation>”{title}” on jo luettelossa.</translation>
    </message>
    <message>
        <source>“{title}” is on a ballot, so it stays. Merge the other way round.</source>
        <translation>”{title}” on äänestyksessä, joten se jää. Yhdistä toisin päin.</translation>
    </message>
    <message>
        <source>“{title}” is on the ballot. Finish the round first.</source>
        <translation>”{title}” on äänestyksessä. Vie kierros ensin loppuun.</translation>
    </message>
    <message>
        <source>“{title}” is set aside. Take it up again first.</source>
        <translation>”{title}” on siirretty syrjään. Ota se ensin takaisin.</translation>
    </message>
    <message>
        <source>“{title}” is sound.</source>
        <translation>”{title}” on kunnossa.</translation>
    </message>
    <message>
        <source>“{title}” merged into “{other}”</source>
        <translation>”{title}” yhdistetty: ”{other}”</translation>
    </message>
    <message>
        <source>“{title}” moved</source>
        <translation>”{title}” siirretty</translation>
    </message>
    <message>
        <source>“{title}” moved to another lane</source>
        <translation>”{title}” siirtyi toiselle kaistalle</translation>
    </message>
    <message>
        <source>“{title}” moved to the targets</source>
        <translation>”{title}” siirretty kohteisiin</translation>
    </message>
    <message>
        <source>“{title}” moved to the tray</source>
        <translation>”{title}” siirtyi korttipinoon</translation>
    </message>
    <message>
        <source>“{title}” moved to {stage}</source>
        <translation>”{title}” siirtyi: {stage}</translation>
    </message>
    <message>
        <source>“{title}” moved to {stage}, {channel}</source>
        <translation>”{title}” siirtyi: {stage}, {channel}</translation>
    </message>
    <message>
        <source>“{title}” now stands before “{cause}”, which it waits for.</source>
        <translation>”{title}” on nyt ennen kohtaa ”{cause}”, jota se odottaa.</translation>
    </message>
    <message>
        <source>“{title}” put on the roadmap</source>
        <translation>”{title}” viety tiekartalle</translation>
    </message>
    <message>
        <source>“{title}” removed</source>
        <translation>”{title}” poistettu</translation>
    </message>
    <message>
        <source>“{title}” should end</source>
        <translation>”{title}” pitäisi loppua</translation>
    </message>
    <message>
        <source>“{title}” split off again</source>
        <translation>”{title}” on taas oma kohteensa</translation>
    </message>
    <message>
        <source>“{title}” stands later than this. Move one of them.</source>
        <translation>”{title}” on tätä myöhemmin. Siirrä toista.</translation>
    </message>
    <message>
        <source>“{title}” stands on its own already.</source>
        <translation>”{title}” on jo oma kohteensa.</translation>
    </message>
    <message>
        <source>“{title}” taken off the agenda</source>
        <translation>”{title}” poistettu ohjelmasta</translation>
    </message>
    <message>
        <source>“{title}” took {n} min</source>
        <translation>”{title}” kesti {n} min</translation>
    </message>
    <message>
        <source>“{title}” was stopped. What does this wait for now?</source>
        <translation>”{title}” keskeytettiin. Mitä tämä nyt odottaa?</translation>
    </message>
    <message>
        <source>“{title}” written</source>
        <translation>”{title}” kirjoitettu</translation>
    </message>
    <message>
        <source>“{title}”: change written</source>
        <translation>”{title}”: muutos kirjattu</translation>
    </message>
    <message>
        <source>“{title}”: facts against feeling</source>
        <translation>”{title}”: faktat ja tunne</translation>
    </message>
    <message>
        <source>“{title}”: how it feels</source>
        <translation>”{title}”: miltä tuntuu</translation>
    </message>
    <message>
        <source>“{title}”: the five steps</source>
        <translation>”{title}”: viisi vaihetta</translation>
    </message>
    <message>
        <source>“{title}”: {part} added</source>
        <translation>”{title}”: {part} lisätty</translation>
    </message>
    <message>
        <source>“{title}”: {part} changed</source>
        <translation>”{title}”: {part} muuttui</translation>
    </message>
    <message>
        <source>“{title}”: {part} moved</source>
        <translation>”{title}”: {part} siirtyi</translation>
    </message>
    <message>
        <source>“{title}”: {part} removed</source>
        <translation>”{title}”: {part} poistui</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>“{words}” is only words: no figure of ours shows it.</source>
        <translation>”{words}” on vain sanoja: mikään lukumme ei näytä sitä.</translation>
    </message>
    <message>
        <source>“{words}” was said</source>
        <translation>”{words}” sanottiin</translation>
    </message>
    <message>
        <source>“{word}” is a word of ours</source>
        <translation>”{word}” on meidän sanamme</translation>
    </message>
    <message>
        <source>“{word}” is a word of ours. What does the customer do here?</source>
        <translation>”{word}” on meidän sanamme. Mitä asiakas tässä tekee?</translation>
    </message>
    <message>
        <source>…everything aimed at what succeeds in their day? Five minutes, no idea too bold.</source>
        <translation>…kaikki tähtäisi siihen, mikä heidän päivässään onnistuu? Viisi minuuttia, mikään ei ole liian rohkeaa.</translation>
    </message>
    <message>
        <source>−2 to +2. Dark means pain. A small dashed ring: nobody has said.</source>
        <translation>−2…+2. Tumma tarkoittaa kipua. Pieni katkorengas: kukaan ei ole kertonut.</translation>
    </message>
</context>
</TS>
