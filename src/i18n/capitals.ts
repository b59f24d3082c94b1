import type { Text } from '~/model/claim'

/*
 * One country per line: code, French names, then English names where they differ. Checked on 2026-11-30 against
 * mledoze/countries (edition of 2026-04-27, https://github.com/mledoze/countries); where a French name differs from the
 * local one, against the exemplar cities of CLDR 48.2. Where the sources of this atlas or States disagree about a seat
 * (Israel, Palestine, Western Sahara), the table names none: it serves the search only.
 */
const table = `
AD Andorre-la-Vieille|Andorra la Vella; AE Abou Dabi|Abu Dhabi; AF Kaboul|Kabul; AG Saint John’s; AL Tirana;
AM Erevan|Yerevan; AO Luanda; AR Buenos Aires; AT Vienne|Vienna; AU Canberra; AZ Bakou|Baku; BA Sarajevo;
BB Bridgetown; BD Dacca|Dhaka; BE Bruxelles|Brussels; BF Ouagadougou; BG Sofia; BH Manama; BI Gitega;
BJ Porto-Novo; BN Bandar Seri Begawan; BO Sucre/La Paz; BR Brasilia; BS Nassau; BT Thimphou|Thimphu;
BW Gaborone; BY Minsk; BZ Belmopan; CA Ottawa; CD Kinshasa; CF Bangui; CG Brazzaville; CH Berne|Bern;
CI Yamoussoukro; CK Avarua; CL Santiago; CM Yaoundé; CN Pékin|Beijing/Peking; CO Bogota; CR San José;
CU La Havane|Havana; CV Praia; CY Nicosie|Nicosia; CZ Prague; DE Berlin; DJ Djibouti; DK Copenhague|Copenhagen;
DM Roseau; DO Saint-Domingue|Santo Domingo; DZ Alger|Algiers; EC Quito; EE Tallinn; EG Le Caire|Cairo;
ER Asmara; ES Madrid; ET Addis-Abeba|Addis Ababa; FI Helsinki; FJ Suva; FM Palikir; FR Paris; GA Libreville;
GB Londres|London; GD Saint-Georges|Saint George’s; GE Tbilissi|Tbilisi; GH Accra; GM Banjul; GN Conakry;
GQ Malabo; GR Athènes|Athens; GT Guatemala|Guatemala City; GW Bissau; GY Georgetown; HN Tegucigalpa; HR Zagreb;
HT Port-au-Prince; HU Budapest; ID Jakarta; IE Dublin; IN New Delhi; IQ Bagdad|Baghdad; IR Téhéran|Tehran;
IS Reykjavik; IT Rome; JM Kingston; JO Amman; JP Tokyo; KE Nairobi; KG Bichkek|Bishkek; KH Phnom Penh;
KI Tarawa; KM Moroni; KN Basseterre; KP Pyongyang; KR Séoul|Seoul; KW Koweït|Kuwait City; KZ Astana;
LA Vientiane; LB Beyrouth|Beirut; LC Castries; LI Vaduz; LK Colombo; LR Monrovia; LS Maseru; LT Vilnius;
LU Luxembourg; LV Riga; LY Tripoli; MA Rabat; MC Monaco; MD Chisinau; ME Podgorica; MG Antananarivo; MH Majuro;
MK Skopje; ML Bamako; MM Naypyidaw; MN Oulan-Bator|Ulaanbaatar/Ulan Bator; MR Nouakchott;
MT La Valette|Valletta; MU Port-Louis; MV Malé; MW Lilongwe; MX Mexico|Mexico City; MY Kuala Lumpur; MZ Maputo;
NA Windhoek; NE Niamey; NG Abuja; NI Managua; NL Amsterdam/La Haye|Amsterdam/The Hague; NO Oslo;
NP Katmandou|Kathmandu; NR Yaren; NU Alofi; NZ Wellington; OM Mascate|Muscat; PA Panama|Panama City; PE Lima;
PG Port Moresby; PH Manille|Manila; PK Islamabad; PL Varsovie|Warsaw; PT Lisbonne|Lisbon; PW Ngerulmud;
PY Asuncion; QA Doha; RO Bucarest|Bucharest; RS Belgrade; RU Moscou|Moscow; RW Kigali; SA Riyad|Riyadh;
SB Honiara; SC Victoria; SD Khartoum; SE Stockholm; SG Singapour|Singapore; SI Ljubljana; SK Bratislava;
SL Freetown; SM Saint-Marin|San Marino; SN Dakar; SO Mogadiscio|Mogadishu; SR Paramaribo; SS Djouba|Juba;
ST Sao Tomé; SV San Salvador; SY Damas|Damascus; SZ Mbabane/Lobamba; TD N’Djaména|N’Djamena; TG Lomé;
TH Bangkok; TJ Douchanbé|Dushanbe; TL Dili; TM Achgabat|Ashgabat; TN Tunis; TO Nukualofa; TR Ankara;
TT Port-d’Espagne|Port of Spain; TV Funafuti; TW Taipei; TZ Dodoma; UA Kiev/Kyiv|Kyiv/Kiev; UG Kampala;
US Washington; UY Montevideo; UZ Tachkent|Tashkent; VA Cité du Vatican|Vatican City; VC Kingstown; VE Caracas;
VN Hanoï|Hanoi; VU Port-Vila; WS Apia; XK Pristina; YE Sanaa;
ZA Pretoria/Le Cap/Bloemfontein|Pretoria/Cape Town/Bloemfontein; ZM Lusaka; ZW Harare
`

/** The capitals of a country, in each language; several where it has several seats. */
export type Capitals = Readonly<Record<keyof Text, readonly string[]>>

/** Capitals by country code. */
export const capitals: ReadonlyMap<string, Capitals> = new Map(
  table
    .trim()
    .split(/;\s*/)
    .map((row) => {
      const [fr = '', en = fr] = row.slice(3).split('|')
      return [row.slice(0, 2), { fr: fr.split('/'), en: en.split('/') }]
    }),
)
