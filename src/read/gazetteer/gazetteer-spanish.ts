// Words by which names are known in Spanish text: what people are, what organizations, courts and places of detention are
// called by, and countries.

import { phraseList, wordSet } from "./word-list.ts";

/** Before a person's name, in small letters: also said as the person's role. */
export const ROLE_WORDS: ReadonlySet<string> = wordSet(`
juez jueza magistrado magistrada abogado abogada fiscal fiscala procurador procuradora defensor defensora ministro ministra viceministro
viceministra presidente presidenta vicepresidente vicepresidenta expresidente expresidenta alcalde alcaldesa exalcalde exalcaldesa
gobernador gobernadora senador senadora diputado diputada congresista concejal concejala canciller embajador embajadora cónsul secretario
secretaria subsecretario subsecretaria director directora coordinador coordinadora vocero vocera portavoz periodista reportero reportera
activista dirigente líder lideresa médico médica doctor doctora profesor profesora maestro maestra sacerdote padre obispo arzobispo pastor
hermana hermano monseñor general coronel teniente capitán sargento comandante comisario comisaria agente inspector inspectora testigo
perito empresario empresaria escritor escritora estudiante sindicalista rector rectora jefe jefa relator relatora investigador investigadora`);

/** Forms of address; no roles. */
export const ADDRESS_WORDS: ReadonlySet<string> = wordSet(`señor señora señorita don doña Don Doña señores fray sor`);
export const ADDRESS_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  `Sr Sra Srta Dr Dra Lic Licda Ing Arq Prof Profa Mons D Dña Gral Cnel Cap Tte`,
);
/** Kin stand before a name and are no roles. */
export const KIN_WORDS: ReadonlySet<string> = wordSet(
  `hermano hermana hijo hija esposo esposa marido mujer madre padre abuelo abuela tío tía primo prima sobrino sobrina compañero compañera viuda viudo`,
);

export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
Comisión Ministerio Fiscalía Defensoría Procuraduría Secretaría Gobierno Policía Comité Asociación Fundación Organización Universidad
Partido Congreso Senado Cámara Consejo Instituto Sindicato Iglesia Unión Alianza Movimiento Frente Ejército Alcaldía Municipalidad Federación
Centro Red Colectivo Amnistía Agencia Oficina Dirección Departamento Colegio Coordinadora Mesa Junta Banco Cruz Parlamento Guardia Armada`);
export const COURT_HEADS: ReadonlySet<string> = wordSet(`Corte Tribunal Juzgado Audiencia Sala`);
export const FACILITY_HEADS: ReadonlySet<string> = wordSet(
  `Cárcel Penal Prisión Penitenciaría Reclusorio Cereso Hospital Aeropuerto Albergue`,
);

export const COUNTRIES: readonly string[] = phraseList(`
Argentina, Bolivia, Brasil, Chile, Colombia, Costa Rica, Cuba, Ecuador, El Salvador, España, Estados Unidos, EE. UU., EE.UU., Guatemala, Honduras,
México, Nicaragua, Panamá, Paraguay, Perú, Puerto Rico, República Dominicana, Uruguay, Venezuela, Haití, Canadá, Francia, Alemania, Italia,
Portugal, Reino Unido, Irlanda, Turquía, Siria, Irak, Irán, Israel, Palestina, Líbano, Jordania, Egipto, Marruecos, Argelia, Túnez, Libia, Yemen,
Afganistán, Pakistán, India, China, Japón, Rusia, Ucrania, Polonia, Suecia, Noruega, Dinamarca, Finlandia, Suiza, Bélgica, Países Bajos,
Ciudad de México, Buenos Aires, Bogotá, Madrid, Barcelona, Caracas, Lima, Quito, Managua, Tegucigalpa, Montevideo, La Habana, Washington,
Nueva York, Los Ángeles, Ginebra, Londres, París, Roma, Berlín, Bruselas, Estambul`);
