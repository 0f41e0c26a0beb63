import type { RealTable } from "../real-table.ts";

/** Sheets that people keep as files of text, commas, semicolons or tabs (28 November 2026, the tenth sample), labelled before the reader was run. */
export const HELD_OUT_SHEETS_MORE: readonly RealTable[] = [
  {
    id: "es-csv-clients-crm",
    source: "public repository file 69341131979 (matriz_decision.csv of a pupil about a help desk, semicolons)",
    kind: "Spanish, weights of a hundred, totals with a decimal comma",
    cells: `
Criterio | Peso | Odoo Community | SuiteCRM | Salesforce
Gestión de clientes | 20 | 4 | 5 | 5
Gestión de incidencias | 30 | 2 | 5 | 5
Coste total (TCO) | 20 | 5 | 5 | 2
Personalización | 10 | 5 | 5 | 4
Facilidad de implantación | 10 | 4 | 3 | 4
Escalabilidad | 10 | 5 | 4 | 5
TOTAL | 100 | 3,80 | 4,70 | 4,00`,
    label: { criteria: "A2:A7", weights: "B2:B7", options: "C1:E1" },
  },
  {
    id: "pl-csv-stories",
    source: "public repository file 51980649364 (BACKLOG.csv of a course)",
    kind: "Polish, story points and must, should and could",
    cells: `
id | tytuł | opis | story_points | priorytet | status | akceptacja
US1 | Rejestracja użytkownika | Jako użytkownik chcę utworzyć konto | 3 | MUST | InProgress | Użytkownik może zarejestrować konto
US2 | Logowanie | Jako użytkownik chcę się zalogować | 3 | MUST | InProgress | Poprawne dane logowania umożliwiają dostęp
US3 | Tworzenie projektu | Jako użytkownik chcę tworzyć nowe projekty | 3 | MUST | ToDo | Nowy projekt pojawia się na liście
US4 | Edycja projektu | Jako właściciel projektu chcę aktualizować jego informacje | 2 | MUST | ToDo | Zmiany zapisują się poprawnie
US5 | Dodawanie zadań | Jako użytkownik chcę dodawać nowe zadania | 3 | MUST | InProgress | Zadanie pojawia się w projekcie
US6 | Edycja zadania | Jako użytkownik chcę móc edytować szczegóły zadania | 2 | MUST | ToDo | Zmiany w zadaniu zapisują się poprawnie
US7 | Usuwanie zadania | Jako właściciel projektu chcę usuwać zadania | 3 | MUST | ToDo | Zadanie zostaje trwale usunięte
US8 | Usuwanie projektu | Jako właściciel projektu chcę usunąć projekt | 3 | MUST | ToDo | Projekt znika z listy projektów
US9 | Powiadomienia | Jako użytkownik chcę otrzymywać powiadomienia | 1 | COULD | ToDo | Powiadomienia pojawiają się po zmianach
US10 | Edycja profilu | Jako użytkownik chcę mieć możliwość edycji swoich danych | 1 | COULD | InProgress | Zmiany zapisują się poprawnie
TECH1 | Baza danych | Projekt i implementacja bazy danych aplikacji | 3 | MUST | In progress | Baza umożliwia zapis i odczyt
TECH2 | API backend (użytkownicy) | Implementacja REST API dla użytkowników | 3 | MUST | InProgress | Endpointy API umożliwiają operacje CRUD
TECH3 | API backend (zadania) | Implementacja REST API dla zadań | 3 | MUST | InProgress | Endpointy API umożliwiają operacje CRUD
TECH4 | API backend (projekty) | Implementacja REST API dla projektów | 3 | MUST | ToDo | Endpointy API umożliwiają operacje CRUD
TECH5 | Komunikacja realtime | Implementacja Socket.IO dla powiadomień | 1 | COULD | ToDo | Wiadomości pojawiają się w czasie rzeczywistym
TECH6 | UI/UX aplikacji | Zaprojektowanie interfejsu użytkownika aplikacji | 2 | SHOULD | ToDo | Interfejs jest czytelny
TECH7 | Testy aplikacji | Przygotowanie testów | 2 | SHOULD | ToDo | Testy sprawdzają kluczowe funkcje systemu
TECH8 | Autoryzacja (token JWT) | Autoryzacja zalogowanych użytkowników | 2 | COULD | InProgress | Zalogowany użytkownik otrzymuje token`,
    label: "nothing",
  },
  {
    id: "csv-eda-packages",
    source: "public repository file 1260940385 (comparison_table.csv of a list of packages, semicolons)",
    kind: "groups repeated in the first column, ones and noughts, two blank corners",
    cells: `
 |  | DataExplorer | dataMaid | funModeling | visdat | arsenal | xray | autoEDA | dlookr | SmartEDA | summarytools | exploreR | RtutoR
Whole dataset | Variable types | 1 | 1 | 1 | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 0 | 0
Whole dataset | Dataset size | 1 | 1 | 1 | 1 | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 0
Whole dataset | Other info | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
Whole dataset | Compare two datasets | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0
Data validity | Missing values | 1 | 1 | 1 | 1 | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0
Data validity | Redundant columns | 0 | 1 | 1 | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 0 | 0
Data validity | Outliers | 0 | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0
Data validity | Atypical values | 0 | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0
Data validity | Level encoding | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
Univariate analysis | Descriptive statistics | 0 | 1 | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 1
Univariate analysis | Histograms | 1 | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 1 | 0 | 1
Univariate analysis | Boxplots | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
Univariate analysis | Bar plots | 1 | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 1 | 0 | 1
Univariate analysis | QQ plots | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0
Bivariate analysis | Descriptive statistics | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 | 0 | 1
Bivariate analysis | Correlation matrix | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0
Bivariate analysis | 1 vs each correlation | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 1 | 0 | 1 | 0
Bivariate analysis | Time-dependency | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0
Bivariate analysis | Bar plots by target | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 1
Bivariate analysis | Histograms by target | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 0
Bivariate analysis | Scatter plots | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | 1
Bivariate analysis | Contigency tables | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 | 0 | 0
Bivariate analysis | Other stats. for factors | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0
Multivariate analysis | PCA | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
Multivariate analysis | Stat. models | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0
Multivariate analysis | Parallel coord. Plot | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0
Feature engineering | Imputation | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0
Feature engineering | Scaling | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0
Feature engineering | Skewness reduction | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0
Feature engineering | Outlier treatment | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0
Feature engineering | Binning | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0
Feature engineering | Merging levels | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
Quick reporting | PDF/HTML reports | 1 | 1 | 0 | 0 | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 1
Quick reporting | Saving plots/outputs | 0 | 0 | 1 | 0 | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 0`,
    label: "ask",
  },
  {
    id: "csv-hospital-tools",
    source: "public repository file 58048910338 (scorecard.csv of a brief on records of patients)",
    kind: "weights of a hundred under \"Category\", marks of ten, no total",
    cells: `
Category | Weight | Cerner Module | Integrated Communication Tool | Patient Flow Tool | Revenue Cycle Tool
EHR Integration | 25 | 9 | 8 | 7 | 8
Usability | 20 | 7 | 8 | 8 | 7
Patient Impact | 20 | 8 | 7 | 9 | 7
Revenue Cycle Impact | 20 | 7 | 6 | 7 | 9
Implementation Support | 15 | 8 | 7 | 7 | 8`,
    label: { criteria: "A2:A6", weights: "B2:B6", options: "C1:F1" },
  },
  {
    id: "csv-who-decides",
    source: "public repository file 71462258816 (stakeholder_register.csv of a project)",
    kind: "people with their influence and interest in words",
    cells: `
Role | Position | Decision Rights | Influence | Interest | Engagement
Sponsor | VP Sales | Approve scope, funding assumptions, and business release | High | High | Decision review at discovery and release
Business owner | Sales Operations Manager | Approve metric semantics and UAT disposition | High | High | Weekly working session and exception triage
Primary user | Revenue Operations Analyst | Validate report interpretation and review workflow | Medium | High | Prototype walkthrough and usability review
Data owner | Source System Administrator | Confirm keys, source semantics, completeness | High | Medium | Data-contract review and refresh triage
Engineering | Data / BI Engineer | Implement transformations, access controls, logging | Medium | High | Backlog refinement and technical review
Control reviewer | Finance / Security Reviewer | Approve reconciliation, sensitive-data handling | High | Medium | Control review before release`,
    label: "nothing",
  },
  {
    id: "es-csv-crm-scenarios",
    source: "public repository file 42412563291 (sheet pasted into a guide on CRM)",
    kind: "Spanish, a title and a note above, then the weights of three scenarios in a second table",
    cells: `
Matriz de decisión (Rápida)
Usa 1-5 por criterio. Ajusta pesos según tu contexto.

criterio | peso | hubspot | pipedrive | activecampaign | close | zoho | salesforce
precio | 0.2 | 4 | 4 | 3 | 3 | 5 | 2
facilidad_uso | 0.2 | 4 | 5 | 3 | 4 | 3 | 3
pipeline | 0.2 | 4 | 5 | 3 | 4 | 4 | 5
automatizacion | 0.15 | 4 | 3 | 5 | 4 | 4 | 5
reportes | 0.1 | 4 | 3 | 3 | 3 | 3 | 5
integraciones | 0.1 | 5 | 4 | 4 | 3 | 4 | 5
voip_llamadas | 0.05 | 2 | 3 | 1 | 5 | 2 | 3

Tabla de decisión por escenario (pesos preconfigurados)
Escenarios: SDR Outbound, Inbound Marketing, Bajo

criterio | SDR_outbound | Inbound_marketing | Bajo_presupuesto
precio | 0.15 | 0.15 | 0.25
facilidad_uso | 0.15 | 0.15 | 0.2
pipeline | 0.25 | 0.15 | 0.15
automatizacion | 0.1 | 0.25 | 0.1
reportes | 0.1 | 0.15 | 0.1
integraciones | 0.15 | 0.1 | 0.1
voip_llamadas | 0.1 | 0.05 | 0.1`,
    label: { criteria: "A5:A11", weights: "B5:B11", options: "C4:H4" },
  },
  {
    id: "csv-car-parts",
    source: "public repository file 70692118285 (opportunities.csv of a printer of parts)",
    kind: "a rank first, seven of five, a score of hidden weights in which effort counts for",
    cells: `
rank | idea | material | tier | demand | fit | margin | gap | effort | synergy | safety | score
1 | Alfa Romeo 33/145/155/164/916: interior trim, vents, handles | ASA/ABS | B/C | 5 | 5 | 5 | 5 | 3 | 5 | 4 | 4.75
2 | BMW E30/E36/E34: interior clips, trim, regulator clips | ASA/PETG | A/B | 5 | 5 | 4 | 4 | 4 | 5 | 4 | 4.5
3 | Honda Civic/Integra/Accord/CRX: interior plastics | ASA/PETG | A/B | 5 | 5 | 4 | 4 | 4 | 5 | 4 | 4.5
4 | General clip & retainer kits (any pre-2000 car) | ASA/PETG | A | 4 | 5 | 3 | 4 | 5 | 4 | 5 | 4.15
5 | E36 hardware kits: skirt brackets, molding clips, end caps | ASA/PETG+PA6-CF | B | 3 | 5 | 4 | 4 | 4 | 5 | 4 | 4.1
6 | Camera car-mount accessories (Rawspeed) | PA6-CF/PETG | B/C | 3 | 5 | 5 | 3 | 4 | 5 | 3 | 4.1
7 | General non-pressure brackets and mounts | PA6-CF/ASA | B/C | 3 | 5 | 5 | 4 | 3 | 4 | 3 | 4.05
8 | Aux-light brackets / mate mount | PA6-CF | C | 3 | 5 | 5 | 4 | 3 | 4 | 3 | 4.05
9 | Track-day mounts (camera, logger, dash) | PA6-CF | C | 3 | 5 | 4 | 3 | 4 | 5 | 3 | 3.9
10 | Model-specific console/cupholder inserts | ASA | B | 3 | 5 | 4 | 3 | 4 | 4 | 5 | 3.9
11 | UTN / SGS tooling, jigs, prototypes | PETG/PA6-CF | B/C | 3 | 5 | 4 | 4 | 3 | 3 | 5 | 3.85
12 | Model-specific phone mounts | ASA | B | 4 | 5 | 3 | 2 | 5 | 4 | 5 | 3.85
13 | Custom badges/emblems (own designs) | ASA/PETG | A/B | 4 | 4 | 4 | 3 | 4 | 4 | 2 | 3.75
14 | Patterns for casting rare bodies and panels | PLA/PETG+finish | C | 3 | 4 | 4 | 4 | 2 | 4 | 4 | 3.6
15 | Gauge pods / aux gauge housings | ASA | B | 3 | 4 | 4 | 3 | 3 | 4 | 4 | 3.55
16 | STL licensing (Printables/Cults) | digital | - | 2 | 5 | 3 | 2 | 3 | 4 | 5 | 3.25
17 | M-style side moldings in segments | TPU/ASA | B | 3 | 3 | 3 | 3 | 2 | 5 | 4 | 3.15
18 | Full E36 side skirts, segmented FDM | ASA | C | 3 | 1 | 2 | 3 | 1 | 5 | 3 | 2.4`,
    label: [{ criteria: "E1:K1", weights: null, options: "B2:B19" }, { criteria: "E1:K1", weights: [20, 20, 20, 15, 10, 10, 5], options: "B2:B19" }],
  },
  {
    id: "csv-wishlist-barriers",
    source: "public repository file 63261452689 (opportunities.csv of a study of wishlists)",
    kind: "shares, then bands in words and the same bands as numbers, a score, what to do and quotes",
    cells: `
rank | barrier | funnel_level | n_texts | complaint_share | reach_band | severity_band | metric_relevance_band | reach_score | severity_score | metric_relevance_score | evidence_confidence | pre_purchase_share | score | opportunity | top_subtheme | note
1 | stockout | re-exposure | 94 | 0.0268 | Med | High | High | 2 | 3 | 3 | 1.0 | 0.202 | 12.5 | Back-in-stock + low-stock alerts for wishlisted sizes | order, delivery, customer | Reach=complaint-share
2 | size_uncertainty | confidence | 86 | 0.0245 | Med | High | High | 2 | 3 | 3 | 1.0 | 0.186 | 12.5 | Size recommender on wishlist items | product, size, exchange | Reach=complaint-share
3 | fit_uncertainty | confidence | 10 | 0.0028 | Low | High | High | 1 | 3 | 3 | 1.0 | 0.2 | 11.5 | Fit-confidence layer on the wishlist | product, shopping, time | Reach=complaint-share
4 | delivery_returns | confidence | 1128 | 0.3212 | High | High | Med | 3 | 3 | 2 | 0.998 | 0.083 | 11.482 | Clear, item-level return terms | delivery, order, app | Reach=complaint-share
5 | choice_overload | re-engagement | 11 | 0.0031 | Low | High | High | 1 | 3 | 3 | 0.973 | 1.0 | 11.186 | Wishlist decision aids: sort/compare saved items | need, filters, brands | Reach=complaint-share
6 | authenticity_trust | confidence | 170 | 0.0484 | Med | High | Med | 2 | 3 | 2 | 1.0 | 0.26 | 10.5 | Authenticity assurance on wishlist branded items | app, myntra, products | Reach=complaint-share
7 | quality_uncertainty | confidence | 301 | 0.0857 | Med | High | Med | 2 | 3 | 2 | 0.996 | 0.143 | 10.458 | Surface verified buyer photos | customer, myntra, product | Reach=complaint-share
8 | info_insufficient | confidence | 15 | 0.0043 | Low | High | Med | 1 | 3 | 2 | 1.0 | 0.8 | 9.5 | Fill the info gap on wishlist cards | app, delivery, good | Reach=complaint-share
9 | style_occasion_match | confidence | 10 | 0.0028 | Low | High | Med | 1 | 3 | 2 | 1.0 | 0.1 | 9.5 | 'Complete the look' / occasion tags | product, exchange, myntra | Reach=complaint-share
10 | conflicting_reviews | confidence | 9 | 0.0026 | Low | High | Med | 1 | 3 | 2 | 1.0 | 0.667 | 9.5 | Review summary + 'most helpful' synthesis | product, app, good | Reach=complaint-share
11 | forgetting | re-engagement | 4 | 0.0011 | Low | Low | High | 1 | 1 | 3 | 1.0 | 0.75 | 8.5 | Timely, non-price wishlist reminders | general | Reach=complaint-share
12 | needs_external_comparison | confidence | 3 | 0.0009 | Low | High | Low | 1 | 3 | 1 | 1.0 | 1.0 | 7.5 | On-app comparison context | general | Reach=complaint-share`,
    label: [{ criteria: "I1:K1", weights: null, options: "B2:B13" }, { criteria: "F1:H1", weights: null, options: "B2:B13" }, { criteria: "I1:K1", weights: null, options: "O2:O13" }, { criteria: "F1:H1", weights: null, options: "O2:O13" }],
  },
  {
    id: "csv-agent-frameworks",
    source: "public repository file 30603548427 (framework_comparison.csv of a comparison of frameworks)",
    kind: "words from low to very high and excellent, one column of licences, counts and news last",
    cells: `
Framework | Use Case | Ease of Use | Flexibility | Scalability | Integration Capabilities | Security | Specialization | Cost Efficiency | Open Source vs. Proprietary | Support and Documentation | Performance | Popularity and Adoption | GitHub Stars | Latest Update
LangChain | High | Moderate | Very High | Very High | Excellent | High | High | Moderate | Open Source | High | High | Very High | 100K+ | Mar 2025: Added Claude 3.7, LangGraph Swarm & BigTool
CrewAI | High | Moderate | Very High | High | Excellent | Very High | High | Moderate | Open Source | High | High | High | 28.7K+ | Mar 2025: Added Flow state export and event emitter features
Flowise | High | Very High | Moderate | Moderate | Good | High | High | Moderate | Open Source | High | High | High | 36.4K+ | Mar 2025: Enhanced LlamaIndex integration and UI
Zapier | Very High | Very High | Very High | Very High | Excellent | Very High | Very High | Low | Proprietary | Excellent | Very High | Very High | N/A | Mar 2025: Advanced AI workflow automation features
Pabbly Connect | Moderate | High | Moderate | Moderate | Good | High | Moderate | Good | Proprietary | High | Moderate | Moderate | N/A | Feb 2025: Extended app integration ecosystem
LlamaIndex | Very High | High | Very High | Very High | Excellent | High | Very High | Moderate | Open Source | High | Very High | High | 18.2K+ | Mar 2025: Enhanced RAG capabilities and vector store support
Composio | Very High | High | Very High | Very High | Excellent | Very High | Very High | Moderate | Mixed | High | Very High | High | 24.4K+ | Mar 2025: Added 250+ tool integrations and API connectors
CAMEL | Very High | Moderate | Very High | Very High | Excellent | High | Very High | High | Open Source | High | Very High | High | 10.8K+ | Feb 2025: Advanced research and reasoning capabilities
aixplain | High | Moderate | High | High | Excellent | Very High | High | Moderate | Proprietary | High | High | Moderate | 40+ | Mar 2025: Enhanced AI development and testing features
Microsoft AutoGen | Very High | High | Very High | Very High | Excellent | Very High | Very High | Moderate | Open Source | Excellent | Very High | Very High | 40K+ | Mar 2025: Advanced agent orchestration and workflow tools
SuperAGI | Very High | High | Very High | Very High | Excellent | Very High | Very High | Moderate | Open Source | High | Very High | High | 16K+ | Mar 2025: Enhanced marketplace and tool integration
AutoGPT | Very High | High | Excellent | High | Excellent | High | High | Moderate | Hybrid | Excellent | High | Excellent | 171K+ | Feb 2025: v0.4.9 - Enhanced API output & profile management
Agno | High | High | Excellent | High | High | High | High | High | Open Source | High | Excellent | Moderate | 19K+ | Mar 2025: v1.2.0 - Improved multimodal capabilities
E2B | High | High | High | High | Excellent | Excellent | High | Moderate | Open Source | High | High | Moderate | 16.2K+ | Feb 2025: v2.1.0 - Enhanced sandbox security
LiteLLM | High | Very High | High | Very High | Excellent | High | High | High | Open Source | High | High | High | 18.8K+ | Mar 2025: v1.63.8 - Improved proxy & spend tracking`,
    label: { criteria: "B1:I1,K1:M1", weights: null, options: "A2:A16" },
  },
  {
    id: "csv-industry-cases",
    source: "public repository file 71239509541 (ai_use_cases.csv of an adviser on strategy)",
    kind: "words of size for impact, difficulty and cost, the same name in several industries",
    cells: `
use_case | industry | technology | required_data | business_impact | implementation_difficulty | cost_level | description
Customer Support AI | E-commerce | LLM + RAG | Support Tickets;Customer Data | High | Medium | Medium | Automate customer questions and support responses
Demand Forecasting | E-commerce | Machine Learning | Sales Data;Product Data | High | Medium | Medium | Predict future product demand
Recommendation System | E-commerce | Machine Learning | Customer Data;Product Data;Sales Data | High | High | High | Recommend relevant products to customers
Marketing Automation | E-commerce | Generative AI | Marketing Data;Customer Data | Medium | Low | Low | Generate and personalize marketing content
Fraud Detection | E-commerce | Machine Learning | Transaction Data;Customer Data | High | High | High | Detect potentially fraudulent transactions
Customer Churn Prediction | E-commerce | Machine Learning | Customer Data;Sales Data | High | Medium | Medium | Identify customers likely to stop purchasing
Inventory Optimization | E-commerce | Machine Learning | Inventory Data;Sales Data;Product Data | High | Medium | Medium | Optimize inventory levels and reduce stockouts
Document Processing | E-commerce | LLM + OCR | Documents | Medium | Low | Low | Extract and summarize information
Sales Analytics | E-commerce | Data Analytics | Sales Data;Customer Data | High | Low | Low | Analyze sales performance and identify trends
Customer Support AI | Finance | LLM + RAG | Support Tickets;Customer Data | High | High | High | Automate financial customer support
Fraud Detection | Finance | Machine Learning | Transaction Data | High | High | High | Identify suspicious financial transactions
Demand Forecasting | Manufacturing | Machine Learning | Sales Data;Production Data | High | Medium | Medium | Forecast future production requirements
Predictive Maintenance | Manufacturing | Machine Learning | Sensors;Machine Data;Maintenance Data | High | High | High | Predict equipment failures before they occur
Document Processing | Healthcare | LLM + OCR | Documents | Medium | Medium | Medium | Extract information from medical documents
Patient Support | Healthcare | LLM + RAG | Patient Data;Documents | High | High | High | Assist with patient information and support
Student Support | Education | LLM + RAG | Student Data;Documents | Medium | Low | Low | Provide automated student assistance
AI Customer Service Agent | E-commerce | AI Agents | Customer Data;Support Data | High | Medium | Medium | Autonomous AI agent that handles customer queries
AI Sales Agent | E-commerce | AI Agents | Customer Data;Sales Data | High | High | High | AI agent that assists customers
AI Marketing Agent | E-commerce | AI Agents | Customer Data;Marketing Data | Medium | Medium | Medium | AI agent that creates campaigns
AI Inventory Agent | E-commerce | AI Agents | Inventory Data;Sales Data | High | High | High | AI agent that monitors inventory`,
    label: { criteria: "E1:G1", weights: null, options: "A2:A21", levels: "grades", less: "F1:G1" },
  },
  {
    id: "csv-moderator-rice",
    source: "public repository file 70607920862 (rice_backlog.csv of an example of a brief)",
    kind: "RICE with units in its headers, confidence of a hundred, no score, notes",
    cells: `
id | item | reach_per_quarter | impact | confidence_pct | effort_person_months | notes
F-01 | Moderator review screen (approve/edit/reject) | 30 | 2 | 80 | 2 | Required for any release; FICTIONAL inputs
F-02 | Help-centre content audit | 12 | 1 | 90 | 1 | Foundation for retrieval; FICTIONAL inputs
F-03 | Retrieval with source citations | 30 | 2 | 60 | 3 | Core of the feature; FICTIONAL inputs
F-04 | No-suggestion threshold | 30 | 1 | 70 | 0.5 | Reduces wrong drafts; FICTIONAL inputs
F-05 | Outcome logging and weekly report | 10 | 1 | 80 | 1 | Supports learning; FICTIONAL inputs
F-06 | Member-facing helpfulness prompt | 200 | 0.5 | 40 | 1.5 | Lower confidence; FICTIONAL inputs
F-07 | Second language support | 200 | 1 | 30 | 4 | Later; FICTIONAL inputs`,
    label: { criteria: "C1:F1", weights: null, options: "B2:B8", levels: "first-number", less: "F1" },
  },
  {
    id: "pt-csv-appeals",
    source: "public repository file 41045580391 (matriz_decisao.csv of an office for appeals, first thirty rows)",
    kind: "Portuguese, what is found and argued, and what comes of it: no options, blank rows between groups",
    cells: `
achado | argumento | resultado
Apenas 1 filho | Negativa de união estável | procedente
Apenas 1 filho | Testemunho de terceiros | procedente
Apenas 1 filho | Erro em bases cadastrais | procedente
Apenas 1 filho | Nenhum argumento apresentado | procedente
Apenas 1 filho | Confirma endereço em comum | improcedente

Apenas CadÚnico | Negativa de união estável | procedente
Apenas CadÚnico | Testemunho de terceiros | procedente
Apenas CadÚnico | Erro cadastral comprovado | procedente
Apenas CadÚnico | Nenhum argumento apresentado | procedente
Apenas CadÚnico | Defesa admite filho em comum | improcedente

Filho + endereço | Negativa de união estável | improcedente
Filho + endereço | Testemunho de terceiros | improcedente
Filho + endereço | Erro em bases cadastrais sem prova idônea | improcedente
Filho + endereço | Decisão judicial transitada em julgado | procedente
Filho + endereço | Processo administrativo anterior sem novos elementos | procedente

Filho + CadÚnico | Negativa de união estável | improcedente
Filho + CadÚnico | Testemunho de terceiros | improcedente
Filho + CadÚnico | Decisão judicial transitada em julgado | procedente
Filho + CadÚnico | Erro cadastral comprovado | procedente

Mais de 1 filho | Negativa de união estável | improcedente
Mais de 1 filho | Testemunho de terceiros | improcedente
Mais de 1 filho | Decisão judicial transitada em julgado | procedente
Mais de 1 filho | Ameaça de judicialização | improcedente`,
    label: "nothing",
  },
  {
    id: "csv-three-initiatives",
    source: "public repository file 54269318608 (prioritization-matrix.csv of a handbook)",
    kind: "three rows, two burdens among five, notes",
    cells: `
initiative | business_value | feasibility | data_readiness | operational_risk | monitoring_burden | priority_notes
IVI assistant | 5 | 4 | 4 | 3 | 3 | High value with manageable operational load
Enterprise copilot workflow | 4 | 5 | 5 | 2 | 2 | Strong near-term candidate
Safety-adjacent agent | 5 | 3 | 3 | 5 | 4 | Proceed with tighter governance`,
    label: { criteria: "B1:F1", weights: null, options: "A2:A4", levels: "first-number", less: "E1:F1" },
  },
  {
    id: "csv-client-projects",
    source: "public repository file 37465562001 (project_scoring.csv of a team that serves clients)",
    kind: "projects across, three scores whose scales stand in their names, a blank row, a sentence and a score for each client",
    cells: `
Initiatives | project1 | project2 | project3 | project4 | project5 | project6
Initiative Priority - 1-5, higher is more important | 5 | 5 | 4 | 3 | 3 | 1
Timeline Score - quarter to be delivered in 1-5, higher means closer | 5 | 2 | 3 | 1 | 5 | 1
Hassle Score (1-5) - estimate complexity, higher means more hassle | 5 | 3 | 5 |  | 5 | 3

individual scores for each client. 9 means non relevant
client1 | 3 | 4 | 2 | 1 | 5 | 5
client2 | 0 | 2 | 3 | 2 | 4 | 2
client3 | 0 | 3 | 0 | 0 | 3 | 3
client4 | 5 | 1 | 2 | 0 | 4 | 2
client5 | 4 | 0 | 4 | 0 | 3 | 5
client6 | 3 | 3 | 5 | 0 | 4 | 4
client7 | 1 | 2 | 3 | 3 | 3 | 3
client8 | 0 | 5 | 3 | 4 | 2 | 2
client9 | 4 | 1 | 2 | 5 | 2 | 5`,
    label: "ask",
  },
];
