import type { BusinessKind } from "../en/business-kinds.ts";

/** Lo que se propone la primera vez, según el tipo de empresa. */
export const businessKinds: readonly BusinessKind[] = [
  {
    name: "Tienda",
    objectives: [
      { name: "Fidelizar clientes", measure: "Parte de las ventas a clientes que repiten" },
      { name: "Vender más en línea", measure: "Ventas en línea al mes" },
      { name: "Liberar dinero del almacén", measure: "Días de existencias" },
      { name: "Entregar más rápido", measure: "Días del pedido a la puerta" },
    ],
    ideas: ["Tienda en línea unida a la caja", "Programa de fidelidad", "Previsión de existencias"],
  },
  {
    name: "Restaurante",
    objectives: [
      { name: "Llenar las noches flojas", measure: "Mesas ocupadas, de lunes a miércoles" },
      { name: "Hacer volver a los clientes", measure: "Clientes que vuelven en 60 días" },
      { name: "Desperdiciar menos comida", measure: "Comida tirada, kg por semana" },
      { name: "Conservar al buen personal", measure: "Personal que sigue un año" },
    ],
    ideas: ["Reserva de mesas en línea", "Pantallas en la cocina", "Aplicación de turnos"],
  },
  {
    name: "Oficios e instalaciones",
    objectives: [
      { name: "Conseguir mejores trabajos", measure: "Presupuestos aceptados" },
      { name: "Pasar menos tiempo en ruta", measure: "Horas al volante por trabajo" },
      { name: "Cobrar antes", measure: "Días de la factura al cobro" },
      { name: "Hacerlo bien a la primera", measure: "Trabajos con segunda visita" },
    ],
    ideas: ["Presupuestos desde el teléfono", "Planificación de rutas y trabajos", "Enlaces de pago"],
  },
  {
    name: "Clínica o consulta",
    objectives: [
      { name: "Acortar la espera", measure: "Días hasta la próxima cita libre" },
      { name: "Menos citas perdidas", measure: "Citas perdidas" },
      { name: "Más tiempo con los pacientes", measure: "Horas de papeleo por semana" },
      { name: "Proteger los datos", measure: "Puntos abiertos de la última auditoría" },
    ],
    ideas: ["Citas en línea con recordatorio", "Notas dictadas", "Mensajes seguros a pacientes"],
  },
  {
    name: "Taller o pequeña fábrica",
    objectives: [
      { name: "Entregar a tiempo", measure: "Pedidos enviados el día prometido" },
      { name: "Reducir la merma", measure: "Parte de piezas desechadas" },
      { name: "Llenar las máquinas", measure: "Horas de máquina en marcha" },
      { name: "Lanzar productos nuevos", measure: "Ventas de productos de menos de dos años" },
    ],
    ideas: [
      "Planificación de pedidos y producción",
      "Sensores en las máquinas",
      "Control de calidad con cámara",
    ],
  },
  {
    name: "Agencia o consultora",
    objectives: [
      { name: "Conservar más a los clientes", measure: "Clientes que siguen un segundo año" },
      { name: "Ganar más por hora", measure: "Ingresos por hora facturada" },
      { name: "Ganar los concursos adecuados", measure: "Concursos ganados" },
      { name: "Ampliar lo que sabe el equipo", measure: "Días de formación por persona" },
    ],
    ideas: ["Registro de horas y proyectos", "Base de datos de clientes", "Base de conocimiento compartida"],
  },
  {
    name: "Empresa de software",
    objectives: [
      { name: "Perder menos clientes", measure: "Clientes perdidos al mes" },
      { name: "Aumentar los ingresos recurrentes", measure: "Ingresos recurrentes al mes" },
      { name: "Publicar más a menudo", measure: "Días de la idea al cliente" },
      { name: "Mantener la seguridad", measure: "Hallazgos de seguridad abiertos" },
    ],
    ideas: ["Análisis de uso", "Soporte con autoservicio", "Pruebas y publicación automáticas"],
  },
  {
    name: "Transporte y logística",
    objectives: [
      { name: "Entregar a tiempo", measure: "Entregas a tiempo" },
      { name: "Reducir el coste por viaje", measure: "Coste por viaje" },
      { name: "Menos kilómetros en vacío", measure: "Parte de kilómetros en vacío" },
      { name: "Conservar a los conductores", measure: "Conductores que siguen un año" },
    ],
    ideas: ["Planificación de rutas", "Localización de vehículos", "Albaranes electrónicos"],
  },
];
