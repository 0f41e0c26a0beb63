/** Gates: what must be allowed, whatever the benefit. */
export const GATE_HEADERS = {
  legal:
    "legal|law|compliance|regulatory compliance|legal check|legal ok|recht|rechtlich|rechtliche prufung|rechtsprufung|rechtscheck|gesetz|rechtskonform|juridique|conformite|legal|cumplimiento|" +
    "juridico|conformidade|legale|conformita",
  privacy:
    "privacy|data protection|gdpr|personal data|privacy ok|privacy check|dpia|datenschutz|dsgvo|datenschutz ok|datenschutzprufung|rgpd|protection des donnees|vie privee|confidentialite|" +
    "privacidad|proteccion de datos|privacidade|lgpd|protecao de dados|protezione dei dati|riservatezza",
  security:
    "security|cyber security|cybersecurity|information security|it security|security ok|security check|secure|sicherheit|sicherheitsprufung|it sicherheit|informationssicherheit|cybersicherheit|" +
    "securite|cybersecurite|seguridad|ciberseguridad|seguranca|ciberseguranca|sicurezza|sicurezza informatica",
  fairness:
    "fairness|bias|discrimination|ethics|fairness bias|ethical|accessibility|fair|diskriminierung|ethik|verzerrung|barrierefreiheit|equite|biais|ethique|" +
    "equidad|sesgo|etica|equidade|vies|equita|pregiudizio|accessibilita",
  environment:
    "environment|environmental|energy|e waste|energy e waste|energy and e waste|sustainability|carbon|co2|climate|umwelt|energie|elektroschrott|nachhaltigkeit|" +
    "environnement|dechets|dechets electroniques|durabilite|medio ambiente|energia|residuos|sostenibilidad|meio ambiente|lixo eletronico|sustentabilidade|" +
    "ambiente|rifiuti elettronici|sostenibilita",
  contract:
    "contract|contract ok|contract check|lock in|vendor lock in|contractual|vertrag|vertragsprufung|vertraglich|vertragslage|contrat|contractuel|contrato|contractual|contratual|" +
    "contratto|contrattuale",
  other: "gate|other gate|blocker|blockers|hindernis|blockade|bloquant|bloqueo|bloqueio|blocco",
};
