/** What people are called by what they do in a business, folded; "*" stands for any beginning. */
export const POSTS =
  "lead leads leader manager managers director directors head chief officer ceo cto cfo coo cio cmo ciso cpo vp president founder supervisor foreman controller accountant administrator admin engineer developer architect analyst specialist secretary coordinator md gm pm " +
  "*leiter *leiterin *leitung *fuhrer *fuhrerin *fuhrung *chef *chefin vorstand inhaber inhaberin controllerin buchhalter buchhalterin meister meisterin prokurist prokuristin vertreter vertreterin betriebsrat " +
  "directeur directrice responsable chef cheffe gerant gerante dirigeant dirigeante comptable daf dsi drh dg " +
  "jefe jefa directora gerente encargado encargada contable responsavel diretor diretora chefe contador contadora " +
  "direttore direttrice capo titolare contabile " +
  "hoofd directeur leidinggevende teamleider kierownik dyrektor prezes szef chef chefen ledare leder sjef direktor direktør johtaja paallikko vedouci reditel mudur yonetici начальник директор руководитель менеджер керівник";

/** Parts of a business, which say who spoke beside people's posts; alone they may be what something is good for. */
export const DEPARTMENTS =
  "finance finances sales marketing it ict hr operations ops legal procurement purchasing production warehouse logistics engineering product support service quality accounting office board management admin compliance design rd the of for and & " +
  "finanzen vertrieb einkauf produktion lager logistik technik personal buchhaltung verwaltung edv werkstatt verkauf qualitat recht der die fur und " +
  "ventes achats production logistique technique rh comptabilite juridique informatique commercial commerciale de des du la le et " +
  "ventas finanzas compras produccion logistica tecnico rrhh contabilidad administracion financiero financiera comercial el y del operaciones " +
  "vendas financas vendite acquisti produzione finanza amministrazione verkoop inkoop financien productie sprzedaz finanse produkcja";
