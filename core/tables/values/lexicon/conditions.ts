/**
 * Words in headers that say what must be in place, what has to be checked, and what stands in the way; folded, "|"
 * between alternatives. They only speak for a role: the cells have to be answers as well.
 */

/** Something is there, or is not: "Delivery in place?", "Production can cope". */
export const STATE_WORDS =
  "in place|ready|readiness|done|complete|completed|finished|available|trained|untrained|can cope|copes|cope|capacity|set up|prepared|working|" +
  "operational|tested|installed|migrated|clean|cleaned|documented|defined|secured|hired|staffed|exists|in house|on board|up to date|good enough|" +
  "bought|ordered|delivered|backup|backups|enough|sufficient|skilled|has time|have time|booked|fit|stable|live|connected|named|" +
  "vorhanden|bereit|bereitschaft|erledigt|abgeschlossen|geschult|verfugbar|fertig|kapazitat|eingerichtet|vorbereitet|schafft|ausreichend|getestet|installiert|dokumentiert|besetzt|eingestellt|gesichert|lauft|" +
  "en place|pret|prete|prets|pretes|termine|terminee|disponible|forme|formes|formee|formees|suffisant|suffisante|capacite|installe|teste|" +
  "en marcha|listo|lista|listos|listas|disponible|capacitado|capacitados|formado|formados|terminado|terminada|completado|suficiente|capacidad|instalado|preparado|" +
  "em vigor|pronto|pronta|prontos|prontas|disponivel|treinado|treinados|treinada|concluido|concluida|capacidade|" +
  "pronti|pronte|formato|formata|formati|addestrato|completato|completata|disponibile|sufficiente|" +
  "klaar|gereed|beschikbaar|getraind|opgeleid|afgerond|aanwezig|gotowe|gotowy|dostepne|dostepny|przeszkolony|przeszkoleni|" +
  "klar|klart|utbildad|utbildade|tillganglig|fardig|uddannet|tilgaengelig|tilgjengelig|opplaert|hotovo|pripraveno|skoleno|dostupne|" +
  "hazir|egitimli|mevcut|tamamlandi|готово|готов|готовы|обучен|обучены|доступно|готові|навчено|навчені|جاهز|مدرب|متاح|מוכן|מוכנים|זמין|הוכשר|" +
  "就绪|准备就绪|已培训|可用|完成|準備完了|研修済み|準備|준비|완료|교육|तैयार|siap|tersedia|terlatih|selesai";

/** Of those, what is graded as well where it is no state: "Strategic fit: high", "Stable: medium". */
export const LOOSE_STATE_WORDS = "fit|stable|live|connected|named|working|done|enough|lauft|schafft";

/** Behind these stands what would be. */
export const IF_WORDS = "if|unless|wenn|falls|sofern|si|sinon|caso|als|indien|jesli|om|hvis|если|якщо";

/** Something has to be allowed first: "Ethics review", "Landlord agrees", "Sign-off". */
export const CHECK_WORDS =
  "approved|approval|sign off|signoff|signed off|signed|review|reviewed|cleared|clearance|permit|permission|permitted|consent|audit|audited|certified|certificate|compliant|compliance|" +
  "check|checked|allowed|ethics|ethical|legal|lawful|agreed|agrees|agreement|accepted|accepts|confirmed|insured|insurance|assessed|assessment|authorised|authorized|licensed|board ok|" +
  "genehmigt|genehmigung|freigabe|freigegeben|gepruft|prufung|zugelassen|zulassung|zustimmung|erlaubt|erlaubnis|einwilligung|zertifiziert|unterschrieben|bestatigt|versichert|ethik|" +
  "approuve|approuvee|approbation|valide|validee|validation|autorise|autorisation|accord|consentement|conforme|conformite|controle|signe|ethique|" +
  "aprobado|aprobada|aprobacion|revision|revisado|autorizado|autorizacion|permiso|consentimiento|firmado|etica|cumple|" +
  "aprovado|aprovada|aprovacao|revisao|autorizacao|licenca|consentimento|assinado|" +
  "approvato|approvata|approvazione|revisione|autorizzato|autorizzazione|permesso|consenso|firmato|" +
  "goedgekeurd|goedkeuring|toestemming|zatwierdzone|zatwierdzenie|zgoda|zezwolenie|godkand|godkannande|tillstand|godkendt|godkendelse|godkjent|tilladelse|tillatelse|" +
  "schvaleno|schvaleni|povoleni|souhlas|onay|onaylandi|izin|одобрено|одобрение|согласовано|разрешение|схвалено|схвалення|дозвіл|موافقة|تصريح|אישור|מאושר|" +
  "批准|审批|审核|許可|承認|審査|승인|허가|अनुमति|अनुमोदन|disetujui|persetujuan|izin";

/** A yes is bad news: "Blockers", "Training needed?", "Open issues". */
export const TROUBLE_WORDS =
  "blocker|blockers|blocked|issue|issues|problem|problems|obstacle|obstacles|concern|concerns|objection|objections|gap|gaps|missing|outstanding|lacking|lacks|shortage|needed|needs|requires|required|conflict|conflicts|" +
  "still to do|still open|open points|showstopper|showstoppers|impediment|impediments|bottleneck|untrained|" +
  "hindernis|hindernisse|problem|probleme|bedenken|einwand|einwande|lucke|lucken|fehlt|fehlen|fehlend|offene punkte|notig|engpass|blockade|mangel|" +
  "obstacle|obstacles|probleme|problemes|blocage|blocages|bloquant|manque|manquant|lacune|reserve|reserves|" +
  "obstaculo|obstaculos|problema|problemas|bloqueo|bloqueos|falta|faltan|carencia|pendientes|" +
  "bloqueio|bloqueios|impedimento|impedimentos|pendencia|pendencias|ostacolo|ostacoli|problemi|blocco|blocchi|manca|mancanza|carenza|" +
  "knelpunt|knelpunten|probleem|problemen|ontbreekt|przeszkoda|przeszkody|brak|brakuje|hinder|saknas|mangler|prekazka|prekazky|chybi|engel|eksik|" +
  "препятствие|препятствия|проблемы|нет в наличии|перешкода|перешкоди|عوائق|مشكلة|חסם|חסמים|בעיה|障碍|问题|障害|課題|問題|장애|문제|बाधा|समस्या|hambatan|kendala|masalah";

/** Plain facts that people answer with yes or no: nothing has to be in place for them. */
export const FACT_WORDS =
  "cloud|saas|new|existing|renewal|renew|recurring|outsourced|internal|external|selected|chosen|preferred|recommended|winner|shortlisted|shortlist|in scope|scope|strategic|capex|opex|capital|shared|quick win|pilot|" +
  "replacement|upgrade|hardware|software|subscription|remote|mobile|online|open source|custom|standard|favourite|favorite|include|included|decided|go|bundle|warranty|taxable|vat|" +
  "neu|bestehend|wiederkehrend|ausgewahlt|bevorzugt|empfohlen|extern|intern|strategisch|pilotprojekt|enthalten|favorit|nouveau|existant|recurrent|selectionne|prefere|preferee|recommande|recommandee|retenu|retenue|externe|interne|strategique|" +
  "nuevo|existente|recurrente|seleccionado|preferido|preferida|recomendado|recomendada|elegido|elegida|externo|interno|estrategico|novo|recorrente|selecionado|nuovo|esistente|ricorrente|selezionato|preferito|preferita|raccomandato|raccomandata|esterno|interno|strategico";

/** What kind of check it is, by single words of a header. */
export const GATE_KIND_WORDS = {
  legal:
    "legal|law|lawful|lawyer|compliance|regulatory|regulation|permit|recht|rechtlich|gesetz|juridique|loi|conformite|ley|lei|legge|legale|juridico|juridisch|prawo|юридический|قانوني|משפטי|法律|法務|법률|कानूनी|hukum",
  privacy:
    "privacy|gdpr|dpia|dpo|consent|datenschutz|dsgvo|rgpd|confidentialite|privacidad|privacidade|lgpd|riservatezza|avg|rodo|приватность|الخصوصية|פרטיות|隐私|プライバシー|개인정보|गोपनीयता|privasi",
  security:
    "security|cyber|secure|pentest|sicherheit|securite|seguridad|seguranca|sicurezza|beveiliging|bezpieczenstwo|sakerhet|sikkerhed|sikkerhet|guvenlik|безопасность|безпека|الأمن|אבטחה|安全|セキュリティ|보안|सुरक्षा|keamanan",
  fairness:
    "ethics|ethical|bias|fairness|accessibility|ethik|ethisch|ethique|etica|etico|biais|sesgo|equidad|ethiek|etyka|etik|этика|етика|الأخلاقيات|אתיקה|伦理|倫理|윤리|नैतिकता|etika",
  environment:
    "environment|environmental|energy|carbon|sustainability|umwelt|nachhaltigkeit|environnement|ambiente|ambiental|sostenibilidad|sustentabilidade|milieu|srodowisko|miljo|cevre|экология|البيئة|סביבה|环境|環境|환경|पर्यावरण|lingkungan",
  contract:
    "contract|contractual|vendor|vertrag|contrat|contrato|contratto|umowa|avtal|kontrakt|smlouva|sozlesme|договор|договір|عقد|חוזה|合同|契約|계약|अनुबंध|kontrak",
};
