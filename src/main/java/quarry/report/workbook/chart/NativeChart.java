package quarry.report.workbook.chart;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import quarry.report.RoleColour;

import java.util.List;

/// Draws charts on a sheet. Each has a title, axes with units, a legend and a text for those who cannot see it.
public final class NativeChart {

    private static final int WHITE = 0xFFFFFF;
    private static final int GRID = 0xD9D9D9;
    private static final double LINE = 2.25;
    private static final double HAIR = 0.75;

    /// Between the parts of a column, which on a grey print are told apart by it and by their order.
    private static final double SEPARATOR = 1.5;

    private static final PresetLineDash[] DASHES = {
        PresetLineDash.SOLID,
        PresetLineDash.DASH,
        PresetLineDash.SYSTEM_DOT,
        PresetLineDash.DASH_DOT,
        PresetLineDash.LARGE_DASH,
        PresetLineDash.LARGE_DASH_DOT_DOT,
        PresetLineDash.SYSTEM_DASH,
        PresetLineDash.LARGE_DASH_DOT
    };

    private NativeChart() {}

    /// The cells a chart lies over.
    public record Place(int firstColumn, int firstRow, int lastColumn, int lastRow) {

        private static final double WIDTH = 620;

        /// From a column on, as many columns as a chart is wide.
        public static Place from(XSSFSheet sheet, int column, int firstRow, int lastRow) {
            double width = 0;
            int last = column;
            while (width < WIDTH) {
                width += sheet.getColumnWidthInPixels(last++);
            }
            return new Place(column, firstRow, last, lastRow);
        }
    }

    /// What stands along the horizontal axis.
    public record Categories(String range, List<String> names) {

        public Categories {
            names = List.copyOf(names);
        }

        XDDFCategoryDataSource source() {
            return XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), range);
        }
    }

    public static void stackedColumns(
            XSSFSheet sheet,
            Place place,
            String title,
            String alternative,
            Categories categories,
            List<Series> series) {
        XSSFChart chart = chart(sheet, place, title, alternative);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFBarChartData data =
                (XDDFBarChartData)
                        chart.createData(ChartTypes.BAR, across, values(chart, across, "USD"));
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(70);
        data.setVaryColors(false);
        for (Series column : series) {
            XDDFChartData.Series one = data.addSeries(categories.source(), values(column));
            one.setTitle(column.name(), null);
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(new XDDFSolidFillProperties(colour(column.rgb())));
            shape.setLineProperties(line(WHITE, SEPARATOR));
            one.setShapeProperties(shape);
        }
        chart.plot(data);
    }

    public static void lines(
            XSSFSheet sheet,
            Place place,
            String title,
            String alternative,
            Categories categories,
            List<Series> series) {
        XSSFChart chart = chart(sheet, place, title, alternative);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFLineChartData data =
                (XDDFLineChartData)
                        chart.createData(
                                ChartTypes.LINE, across, values(chart, across, "USD a month"));
        data.setVaryColors(false);
        int index = 0;
        for (Series column : series) {
            XDDFLineChartData.Series one =
                    (XDDFLineChartData.Series) data.addSeries(categories.source(), values(column));
            one.setTitle(column.name(), null);
            one.setSmooth(false);
            one.setMarkerStyle(MarkerStyle.NONE);
            one.setLineProperties(dashed(column, index++));
        }
        chart.plot(data);
    }

    /// Lines through points: every series over the same values across.
    public static void curves(
            XSSFSheet sheet,
            Place place,
            String title,
            String alternative,
            Series across,
            List<Series> series) {
        XSSFChart chart = chart(sheet, place, title, alternative);
        XDDFValueAxis bottom = chart.createValueAxis(AxisPosition.BOTTOM);
        bottom.setTitle(across.name());
        bottom.setNumberFormat("0%");
        bottom.setMinimum(0);
        bottom.setMaximum(across.values().getLast());
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle("USD a month");
        left.setMinimum(0);
        left.setNumberFormat("#,##0");
        left.getOrAddMajorGridProperties().setLineProperties(line(GRID, HAIR));
        left.crossAxis(bottom);
        bottom.crossAxis(left);
        XDDFScatterChartData data =
                (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        data.setStyle(ScatterStyle.LINE);
        data.setVaryColors(false);
        int index = 0;
        for (Series curve : series) {
            XDDFScatterChartData.Series one =
                    (XDDFScatterChartData.Series) data.addSeries(values(across), values(curve));
            one.setTitle(curve.name(), null);
            one.setSmooth(false);
            one.setMarkerStyle(MarkerStyle.NONE);
            one.setLineProperties(dashed(curve, index++));
        }
        chart.plot(data);
    }

    /// So that lines can be told apart without their colours.
    private static XDDFLineProperties dashed(Series series, int index) {
        XDDFLineProperties look = line(series.rgb(), LINE);
        look.setPresetDash(new XDDFPresetLineDash(DASHES[index % DASHES.length]));
        return look;
    }

    private static XDDFNumericalDataSource<Double> values(Series column) {
        return XDDFDataSourcesFactory.fromArray(
                column.values().toArray(Double[]::new), column.range());
    }

    private static XSSFChart chart(XSSFSheet sheet, Place place, String title, String alternative) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(
                        0,
                        0,
                        0,
                        0,
                        place.firstColumn(),
                        place.firstRow(),
                        place.lastColumn(),
                        place.lastRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        CTNonVisualDrawingProps words =
                chart.getGraphicFrame()
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr();
        words.setTitle(title);
        words.setDescr(alternative);
        return chart;
    }

    private static XDDFValueAxis values(XSSFChart chart, XDDFCategoryAxis across, String unit) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setTitle(unit);
        axis.setMinimum(0);
        axis.setNumberFormat("#,##0");
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.getOrAddMajorGridProperties().setLineProperties(line(GRID, HAIR));
        axis.crossAxis(across);
        across.crossAxis(axis);
        return axis;
    }

    private static XDDFLineProperties line(int rgb, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(rgb)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor colour(int rgb) {
        return XDDFColor.from(RoleColour.bytes(rgb));
    }
}
